package app.aladdin.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What holds for every Final Draft file.
final class FinalDraftLawsTest {
    private static final int FILES = Integer.getInteger("aladdin.laws", 2_000);
    private static final Pattern TEXT = Pattern.compile("<Text[^>]*>(.*?)</Text>", Pattern.DOTALL);
    private static final Pattern ENTITY = Pattern.compile("&(lt|gt|amp|quot);");

    private static void forAnyFile(Consumer<String> law) {
        for (int seed = 0; seed < FILES; seed++) {
            String file = FinalDraftTexts.any(new Random(seed));
            assertThatCode(() -> law.accept(file))
                    .as("seed %d: %s", seed, file)
                    .doesNotThrowAnyException();
        }
    }

    private static FinalDraft.Reading read(String file) {
        return FinalDraft.read(file.getBytes(StandardCharsets.UTF_8));
    }

    private static Script script(String file) {
        return switch (read(file)) {
            case FinalDraft.Reading.Whole whole -> whole.script();
            case FinalDraft.Reading.Broken broken -> broken.script();
            case FinalDraft.Reading.Plain plain -> Fountain.read(plain.text());
            case FinalDraft.Reading.NoScript _ -> Fountain.read("");
        };
    }

    /// How often each letter and digit stands in a text, whatever its case.
    private static Map<Integer, Long> letters(String text) {
        return text.toUpperCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .boxed()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    @Test
    void whatIsReadReadsBackEqualAsFountain() {
        forAnyFile(file -> {
            Script script = script(file);
            assertThat(Fountain.read(Fountain.write(script))).isEqualTo(script);
        });
    }

    @Test
    void noWordIsLost() {
        forAnyFile(file -> {
            var given = new StringBuilder();
            TEXT.matcher(file).results().forEach(text -> given.append(text.group(1)));
            Map<Integer, Long> kept = letters(Fountain.write(script(file)));
            letters(ENTITY.matcher(given).replaceAll(" "))
                    .forEach((letter, times) ->
                            assertThat(kept.getOrDefault(letter, 0L))
                                    .as("%c", letter)
                                    .isGreaterThanOrEqualTo(times));
        });
    }

    @Test
    void aScreenplayIsTheSameFromEitherFormat() {
        for (int seed = 0; seed < 150; seed++) {
            String text = ScriptTexts.screenplay(new Random(seed), 1 + seed % 20);
            Script script = Fountain.read(text.substring(text.indexOf("\n\n") + 2));
            assertThat(script(FinalDraftTexts.of(script))).as("seed %d", seed).isEqualTo(script);
        }
    }

    @Test
    void aFileThatIsCutAnywhereKeepsWhatStandsBeforeTheCut() {
        String file = FinalDraftTexts.of(Fountain.read(ScriptTexts.screenplay(new Random(7), 4)));
        Script whole = script(file);
        int before = 0;
        for (int at = 0; at < file.length(); at += 41) {
            Script cut = script(file.substring(0, at));
            int shared = Math.max(0, cut.elements().size() - 1);
            assertThat(shared).as("cut at %d", at).isGreaterThanOrEqualTo(before - 1);
            if (file.substring(0, at).contains("<Content>")) {
                assertThat(cut.elements().subList(0, shared))
                        .as("cut at %d", at)
                        .isEqualTo(whole.elements().subList(0, shared));
                before = shared;
            }
        }
        assertThat(before).isGreaterThanOrEqualTo(whole.elements().size() - 1);
    }

    @Test
    void bytesOfAnyKindAreReadOrRefused() {
        for (int seed = 0; seed < FILES; seed++) {
            Random random = new Random(seed);
            byte[] file = FinalDraftTexts.any(random).getBytes(StandardCharsets.UTF_8);
            for (int left = random.nextInt(5); left > 0; left--) {
                file[random.nextInt(file.length)] = (byte) random.nextInt(256);
            }
            assertThatCode(() -> FinalDraft.read(file))
                    .as("seed %d", seed)
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Paragraph Type=\"Dialogue\"><Text>a</Text></Paragraph>",
                "<Paragraph Type=\"Action\"><Text>INT. A</Text></Paragraph>",
                "<Paragraph Type=\"Singing\"><Text>a</Text></Paragraph>",
                "<Paragraph Type=\"Character\"><Text>A (</Text></Paragraph>",
                "<Paragraph><DualDialogue>",
                "<Paragraph><SceneProperties><Summary>",
                "<Text>",
                "a",
                "&lt;",
                "</Paragraph>",
                "<Paragraph Type=\"Character\"><Text>A</Text></Paragraph>"
                        + "<Paragraph Type=\"Dialogue\"><Text>b</Text></Paragraph>"
            })
    void readsMegabytesOfAnythingQuickly(String piece) {
        String file =
                FinalDraftTexts.file(
                        FinalDraftTexts.paragraph("Character", "A")
                                + piece.repeat(2_000_000 / piece.length()));
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> read(file));
    }

    @Test
    void readsManyPiecesOfOneTextQuickly() {
        String piece = "<Text>a*_</Text><Text Style=\"Bold\">b</Text>";
        String file =
                FinalDraftTexts.file(
                        "<Paragraph Type=\"Action\">"
                                + piece.repeat(2_000_000 / piece.length())
                                + "</Paragraph>");
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> read(file));
    }
}
