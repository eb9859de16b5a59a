package app.aladdin.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// The rules of the HTML standard for streams of events, one by one and as a law against a second,
/// plain reading of them.
final class SseParserTest {
    private static final int RUNS = 400;

    /// Writes down what the parser says.
    private static final class Log implements SseParser.Sink {
        final List<String> lines = new ArrayList<>();

        @Override
        public void event(String name, String data, String id) {
            lines.add(name + "|" + data + "|" + id);
        }

        @Override
        public void retry(Duration pause) {
            lines.add("retry " + pause.toMillis());
        }
    }

    private static List<String> parsed(byte[]... pieces) {
        Log log = new Log();
        SseParser parser = new SseParser(null, log);
        for (byte[] piece : pieces) {
            parser.feed(piece, piece.length);
        }
        log.lines.add("last " + parser.lastId());
        return log.lines;
    }

    private static List<String> parsed(String text) {
        return parsed(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void oneOrderMarkAtTheBeginningIsNoPartOfTheFirstLine() {
        assertThat(parsed("\uFEFFdata: a\n\n")).containsExactly("message|a|", "last ");
        assertThat(parsed("\uFEFF\uFEFFdata: a\n\ndata: b\n\n"))
                .containsExactly("message|b|", "last ");
        assertThat(parsed("data: a\n\n\uFEFFdata: b\n\n")).containsExactly("message|a|", "last ");
    }

    @Test
    void aFieldMayHaveNoColonAndAValueOneSpaceLess() {
        assertThat(parsed("data\n\n")).containsExactly("message||", "last ");
        assertThat(parsed("data\ndata\n\n")).containsExactly("message|\n|", "last ");
        assertThat(parsed("data:  two\ndata:none\n\n"))
                .containsExactly("message| two\nnone|", "last ");
        assertThat(parsed("data : a\nDATA: b\n data: c\n\n")).containsExactly("last ");
    }

    @Test
    void anEventWithoutDataIsNoneAndLeavesNoNameBehind() {
        assertThat(parsed("event: chunk\n\ndata: a\n\n")).containsExactly("message|a|", "last ");
    }

    @Test
    void anIdCountsFromItsBlankLineOnAlsoWithoutData() {
        assertThat(parsed("id: 7\n\ndata: a\n\n")).containsExactly("message|a|7", "last 7");
        assertThat(parsed("id: 7\n\n")).containsExactly("last 7");
        assertThat(parsed("id: 7\ndata: a\n\nid: 8\ndata: b")).contains("last 7");
    }

    @Test
    void anEmptyIdTakesTheIdBackAndOneWithNulIsIgnored() {
        assertThat(parsed("id: 7\ndata: a\n\nid\ndata: b\n\n"))
                .containsExactly("message|a|7", "message|b|", "last ");
        assertThat(parsed("id: 7\ndata: a\n\nid: 8\0\ndata: b\n\n"))
                .containsExactly("message|a|7", "message|b|7", "last 7");
    }

    @Test
    void retryIsDigitsAloneAndHasABound() {
        assertThat(parsed("retry: 1500\nretry: 1s\nretry: -1\nretry:\nretry: ٣\n"))
                .containsExactly("retry 1500", "last ");
        assertThat(parsed("retry: 99999999999999999999999999\n"))
                .containsExactly("retry 300000", "last ");
    }

    @Test
    void whatIsNoUtf8IsReplaced() {
        byte[] bytes = {'d', 'a', 't', 'a', ':', (byte) 0xE7, (byte) 0xA5, '\n', '\n'};
        assertThat(parsed(bytes)).containsExactly("message|\uFFFD|", "last ");
    }

    @Test
    void aMegabyteIsAnEvent() {
        String text = "x".repeat(1024 * 1024);
        assertThat(parsed("data: " + text + "\n\n"))
                .containsExactly("message|" + text + "|", "last ");
    }

    @Test
    void anEventWithoutEndIsRefused() {
        byte[] piece = ("x".repeat(64 * 1024)).getBytes(StandardCharsets.UTF_8);
        byte[] line = ("data: " + "x".repeat(64 * 1024) + "\n").getBytes(StandardCharsets.UTF_8);
        for (byte[] again : List.of(piece, line)) {
            SseParser parser = new SseParser(null, new Log());
            ProblemException refused =
                    catchThrowableOfType(
                            ProblemException.class,
                            () -> {
                                for (int i = 0; i < 300; i++) {
                                    parser.feed(again, again.length);
                                }
                            });
            assertThat(refused).isNotNull();
            assertThat(refused.problem()).isInstanceOf(Problem.TooLarge.class);
        }
    }

    @Test
    void manySmallEventsHaveNoBound() {
        Log log = new Log();
        SseParser parser = new SseParser(null, log);
        byte[] event =
                ("data: " + "x".repeat(1024 * 1024) + "\n\n").getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 40; i++) {
            parser.feed(event, event.length);
            log.lines.removeFirst();
        }
        assertThat(log.lines).isEmpty();
    }

    @Test
    void eventsAreTheSameHoweverTheyAreWrittenAndCut() {
        for (long seed = 0; seed < RUNS; seed++) {
            byte[] bytes = generated(new Random(seed));
            List<String> expected = reference(bytes);
            for (int cut = 0; cut <= bytes.length; cut++) {
                assertThat(
                                parsed(
                                        Arrays.copyOf(bytes, cut),
                                        Arrays.copyOfRange(bytes, cut, bytes.length)))
                        .as("seed %d, cut at byte %d", seed, cut)
                        .isEqualTo(expected);
            }
            byte[][] single = new byte[bytes.length][];
            for (int i = 0; i < bytes.length; i++) {
                single[i] = new byte[] {bytes[i]};
            }
            assertThat(parsed(single)).as("seed %d, byte by byte", seed).isEqualTo(expected);
        }
    }

    /// A stream that nobody would write, of everything that a stream may hold.
    private static byte[] generated(Random random) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (random.nextInt(4) == 0) {
            out.writeBytes("\uFEFF".getBytes(StandardCharsets.UTF_8));
        }
        int lines = 1 + random.nextInt(20);
        for (int i = 0; i < lines; i++) {
            out.writeBytes(line(random).getBytes(StandardCharsets.UTF_8));
            if (random.nextInt(12) == 0) {
                out.writeBytes(new byte[] {(byte) (0x80 + random.nextInt(0x80))});
            }
            out.writeBytes(
                    pick(random, "\n", "\r", "\r\n", "\n\n", "\r\r", "\r\n\r\n", "\n\r")
                            .getBytes(StandardCharsets.UTF_8));
        }
        if (random.nextInt(3) == 0) {
            out.writeBytes(line(random).getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private static String line(Random random) {
        String field =
                pick(random, "data", "data", "data", "id", "event", "retry", "", "foo", "dat", "é");
        String value = pick(random, "", "a", " b", "  c:d", "神灯", "🧞 ", "\0", "12", "x\0y", ": ");
        return switch (random.nextInt(6)) {
            case 0 -> field;
            case 1 -> field + ":" + value;
            default -> field + ": " + value;
        };
    }

    private static String pick(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /// The standard read once more, plainly: decode all, cut into lines, walk over them.
    private static List<String> reference(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        String[] lines = text.split("\r\n|\r|\n", -1);
        List<String> result = new ArrayList<>();
        List<String> data = new ArrayList<>();
        String name = "";
        String next = "";
        String last = "";
        for (String line : Arrays.asList(lines).subList(0, lines.length - 1)) {
            if (line.isEmpty()) {
                last = next;
                if (!data.isEmpty()) {
                    String event = name.isEmpty() ? "message" : name;
                    result.add(event + "|" + String.join("\n", data) + "|" + last);
                }
                data.clear();
                name = "";
                continue;
            }
            String field = line.replaceFirst("(?s):.*", "");
            String value = value(line);
            if (field.equals("data")) {
                data.add(value);
            } else if (field.equals("event")) {
                name = value;
            } else if (field.equals("id") && !value.contains("\0")) {
                next = value;
            } else if (field.equals("retry") && value.matches("[0-9]+")) {
                result.add("retry " + Long.parseLong(value));
            }
        }
        result.add("last " + last);
        return result;
    }

    private static String value(String line) {
        int colon = line.indexOf(':');
        String after = colon < 0 ? "" : line.substring(colon + 1);
        return after.startsWith(" ") ? after.substring(1) : after;
    }
}
