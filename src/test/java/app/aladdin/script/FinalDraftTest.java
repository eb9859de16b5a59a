package app.aladdin.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

final class FinalDraftTest {
    private static FinalDraft.Reading read(String file) {
        return FinalDraft.read(file.getBytes(StandardCharsets.UTF_8));
    }

    private static String fountain(String file) {
        return read(file) instanceof FinalDraft.Reading.Whole whole
                ? Fountain.write(whole.script())
                : read(file).toString();
    }

    private static String paragraphs(String... typesAndTexts) {
        var out = new StringBuilder();
        for (int i = 0; i < typesAndTexts.length; i += 2) {
            out.append(FinalDraftTexts.paragraph(typesAndTexts[i], typesAndTexts[i + 1]));
        }
        return FinalDraftTexts.file(out.toString());
    }

    @Test
    void becomesTheSameScriptAsInFountain() {
        assertThat(
                        fountain(
                                paragraphs(
                                        "Scene Heading", "INT. LAMP SHOP - NIGHT",
                                        "Action", "Halima counts coins.",
                                        "Shot", "CLOSE ON THE LAMP",
                                        "Character", "HALIMA (CONT'D)",
                                        "Parenthetical", "(low)",
                                        "Dialogue", "Forty-one.",
                                        "Parenthetical", "beat",
                                        "Dialogue", "Forty-two.",
                                        "Transition", "CUT TO:",
                                        "General", "A plain line.")))
                .isEqualTo(
                        """
                        INT. LAMP SHOP - NIGHT

                        Halima counts coins.

                        CLOSE ON THE LAMP

                        HALIMA (CONT'D)
                        (low)
                        Forty-one.
                        (beat)
                        Forty-two.

                        CUT TO:

                        A plain line.
                        """);
    }

    @Test
    void keepsNumberLengthTitleAndSummaryOfAScene() {
        String file =
                FinalDraftTexts.file(
                        """
                        <Paragraph Number="12A" Type="Scene Heading">
                          <SceneProperties Length="1 2/8" Page="7" Title="The bargain">
                            <Summary><Paragraph Alignment="Left">
                              <Text>Idris sells</Text><Text> the lamp.</Text>
                            </Paragraph></Summary>
                            <SceneArcBeats><CharacterArcBeat Name="IDRIS"><Paragraph>
                              <Text>not part of it</Text>
                            </Paragraph></CharacterArcBeat></SceneArcBeats>
                          </SceneProperties>
                          <Text>EXT. BAZAAR - DAY</Text>
                        </Paragraph>
                        """);
        assertThat(fountain(file))
                .isEqualTo(
                        """
                        EXT. BAZAAR - DAY #12A#

                        = The bargain

                        = Idris sells the lamp.

                        [[Length: 1 2/8]]
                        """);
        ScriptScene scene = Fountain.read(fountain(file)).scenes().getFirst();
        assertThat(scene.length()).hasToString("1 2/8");
        assertThat(scene.number()).isEqualTo("12A");
        assertThat(scene.synopsis()).isEqualTo("The bargain Idris sells the lamp.");
    }

    @Test
    void setsSpeechesBesideEachOther() {
        String file =
                FinalDraftTexts.file(
                        "<Paragraph><DualDialogue>"
                                + FinalDraftTexts.paragraph("Character", "HALIMA")
                                + FinalDraftTexts.paragraph("Dialogue", "Stay.")
                                + FinalDraftTexts.paragraph("Character", "IDRIS")
                                + FinalDraftTexts.paragraph("Dialogue", "Go.")
                                + "</DualDialogue></Paragraph>"
                                + FinalDraftTexts.paragraph("Character", "GENIE")
                                + FinalDraftTexts.paragraph("Dialogue", "Well."));
        assertThat(fountain(file)).isEqualTo("HALIMA\nStay.\n\nIDRIS ^\nGo.\n\nGENIE\nWell.\n");
    }

    @Test
    void makesOneTextOfItsPiecesAndKeepsTheirEmphasis() {
        String file =
                FinalDraftTexts.file(
                        """
                        <Paragraph Type="Action"><Text>The </Text><Text Style="Bold">lamp </Text>\
                        <Text Style="Bold">burns</Text><Text Style="Italic"> low</Text>\
                        <Text>, 2 * 3_4 &amp; more. </Text><Text Style="AllCaps">bang</Text>\
                        </Paragraph>
                        """);
        assertThat(fountain(file)).isEqualTo("The **lamp burns** *low*, 2 * 3_4 & more. BANG\n");
    }

    @Test
    void keepsNotesAndTheTitlePage() {
        String file =
                """
                <FinalDraft><Content><Paragraph Type="Action"><ScriptNote><Paragraph>
                <Text>Cut this?</Text></Paragraph></ScriptNote><Text>It rains.</Text></Paragraph>
                </Content><TitlePage><Content>
                <Paragraph><Text></Text></Paragraph>
                <Paragraph Alignment="Center"><Text Style="Underline">The Brass Lamp</Text></Paragraph>
                <Paragraph><Text>Written by</Text></Paragraph>
                <Paragraph><Text>Zaynab Noor</Text></Paragraph>
                <Paragraph><Text>Second draft</Text></Paragraph>
                </Content></TitlePage></FinalDraft>
                """;
        assertThat(fountain(file))
                .isEqualTo(
                        """
                        Title: The Brass Lamp
                        Credit: Written by
                        Author: Zaynab Noor
                        Notes: Second draft

                        It rains.

                        [[Cut this?]]
                        """);
    }

    @Test
    void hidesNothingBehindWhatLooksLikeAComment() {
        Script script =
                Fountain.read(
                        fountain(
                                paragraphs(
                                        "Action", "Draws /* on the wall, and [[.",
                                        "Scene Heading", "INT. CELL - DAY",
                                        "Action", "And */ and ]].")));
        assertThat(script.scenes()).hasSize(1);
        assertThat(script.elements().getFirst().plain())
                .isEqualTo("Draws / * on the wall, and [ [.");
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1252, windows-1252",
        "UTF-8, windows-1252",
        "UTF-16, UTF-16LE",
        "UTF-16, UTF-16",
        "nonsense, UTF-8",
        "ISO-8859-1, ISO-8859-1"
    })
    void isReadInWhateverItWasWritten(String said, String written) {
        String file = paragraphs("Action", "Halima öffnet.").replace("UTF-8", said);
        assertThat(FinalDraft.read(file.getBytes(Charset.forName(written))))
                .isInstanceOfSatisfying(
                        FinalDraft.Reading.Whole.class,
                        whole ->
                                assertThat(Fountain.write(whole.script()))
                                        .isEqualTo("Halima öffnet.\n"));
    }

    @Test
    void saysAtWhichLineABrokenFileEnds() {
        String file = paragraphs("Action", "One.", "Action", "Two.", "Action", "Three.");
        assertThat(read(file.substring(0, file.indexOf("Two") + 2)))
                .isInstanceOfSatisfying(
                        FinalDraft.Reading.Broken.class,
                        broken -> {
                            assertThat(broken.line()).isEqualTo(5);
                            assertThat(Fountain.write(broken.script())).isEqualTo("One.\n");
                        });
    }

    @Test
    void expandsAndOpensNothing() {
        String bomb =
                """
                <?xml version="1.0"?>
                <!DOCTYPE FinalDraft [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">
                <!ENTITY c "&b;&b;&b;&b;&b;"><!ENTITY d SYSTEM "file:///etc/passwd">]>
                <FinalDraft><Content><Paragraph Type="Action"><Text>&c;&d;</Text></Paragraph>
                </Content></FinalDraft>
                """;
        assertThat(read(bomb)).isEqualTo(new FinalDraft.Reading.NoScript());
        assertThat(read(bomb.substring(0, bomb.indexOf("<!ENTITY c"))))
                .isEqualTo(new FinalDraft.Reading.NoScript());
    }

    @Test
    void isTakenAsTextWhenItIsNoXml() {
        assertThat(read("INT. SHOP - DAY\r\n\r\nIt rains."))
                .isEqualTo(new FinalDraft.Reading.Plain("INT. SHOP - DAY\n\nIt rains."));
        assertThat(read("")).isEqualTo(new FinalDraft.Reading.Plain(""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body>no</body></html>",
                "<FinalDraft><Content></Content></FinalDraft>",
                "<",
                "<?xml version=\"1.0\"?>",
                "<FinalDraft"
            })
    void isNoScriptWithoutAWord(String file) {
        assertThat(read(file)).isEqualTo(new FinalDraft.Reading.NoScript());
    }

    @Test
    void keepsWhatStandsBeforeWhatIsNoXml() {
        String file = paragraphs("Action", "One.", "Action", "A & B");
        assertThat(read(file.replace("&amp;", "&nbsp;")))
                .isInstanceOfSatisfying(
                        FinalDraft.Reading.Broken.class,
                        broken -> assertThat(Fountain.write(broken.script())).contains("One."));
    }
}
