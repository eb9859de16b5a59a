package app.aladdin.bench;

import app.aladdin.contract.Json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Messages and answers of the kind that people and the orchestrator write: prose with emphasis,
/// links and inline code, lists, tables, code, Chinese and emoji. The same on every run.
final class MadeUp {
    private static final long SEED = 20260105;
    private static final int CHUNK = 5;
    private static final Instant BEGIN = Instant.parse("2026-01-05T09:00:00Z");
    private static final String[] WORDS =
            """
            scene story character budget location camera director editor music lighting costume
            draft outline revision audience conflict dialogue sequence threshold department ingest
            query the of and with that from for this when while before after carries keeps waits
            starts ends opens closes moves gives should could would must may is are was has have\
            """
                    .split("\\s+", -1);
    private static final List<String> CODE =
            List.of(
                    "json\n{ \"entityType\": \"character\", \"confidence\": 0.87,\n"
                            + "  \"tags\": [\"lead\", null], \"active\": true }",
                    "java\npublic record Shot(String id, double seconds) {\n"
                            + "    // one take\n    double frames() { return seconds * 24; }\n}",
                    "sql\nSELECT c.name, COUNT(s.id) AS scenes FROM characters c\n"
                            + "WHERE c.status <> 'archived'",
                    "fountain\nINT. KITCHEN - NIGHT\n\nANNA\nWho left the light on?");

    private final Random random = new Random(SEED);

    private MadeUp() {}

    /// @param name `conv-1k`, `conv-10k`, `stream` or `stream-100k`
    static String json(String name) {
        return switch (name) {
            case "conv-1k" -> new MadeUp().conversation(1_000);
            case "conv-10k" -> new MadeUp().conversation(10_000);
            case "stream" -> new MadeUp().answer(20_000);
            case "stream-100k" -> new MadeUp().answer(100_000);
            default -> throw new IllegalArgumentException("no such data: " + name);
        };
    }

    private String conversation(int count) {
        ObjectNode json = Json.object();
        ArrayNode messages = json.putArray("messages");
        for (int i = 0; i < count; i++) {
            boolean mine = i % 2 == 0;
            messages.addObject()
                    .put("id", "made-up-" + i)
                    .put("role", mine ? "user" : "assistant")
                    .put("mode", mine ? "chat" : "query")
                    .put("timestamp", BEGIN.plusSeconds(37L * i).toString())
                    .put("content", mine ? sentence() : blocks(2 + random.nextInt(6)));
        }
        return Json.text(json);
    }

    private String answer(int codePoints) {
        String end = " END-OF-ANSWER";
        StringBuilder text = new StringBuilder("## Answer\n\n");
        while (text.codePointCount(0, text.length()) < codePoints) {
            text.append(block()).append("\n\n");
        }
        text.setLength(text.offsetByCodePoints(0, codePoints - end.length() - 2));
        // Whatever was open ends here, so that the last words stand in a paragraph.
        String whole = text + "\n\n" + end.strip();
        ObjectNode json = Json.object().put("content", whole);
        ArrayNode chunks = json.putArray("chunks");
        chunks(whole).forEach(chunks::add);
        return Json.text(json);
    }

    /// Never half a character.
    private static List<String> chunks(String text) {
        List<String> chunks = new ArrayList<>();
        int[] all = text.codePoints().toArray();
        for (int at = 0; at < all.length; at += CHUNK) {
            chunks.add(new String(all, at, Math.min(CHUNK, all.length - at)));
        }
        return chunks;
    }

    private String blocks(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : "\n\n").append(block());
        }
        return text.toString();
    }

    private String block() {
        return switch (random.nextInt(10)) {
            case 0 -> "### " + words(4);
            case 1 -> "```" + CODE.get(random.nextInt(CODE.size())) + "\n```";
            case 2 -> table();
            case 3 -> list("- ");
            case 4 -> list("1. ");
            case 5 -> list("- [x] ");
            case 6 -> "> " + sentence();
            default -> sentence() + " " + sentence() + " " + sentence();
        };
    }

    private String table() {
        StringBuilder text = new StringBuilder("| A | B |\n| :--- | ---: |\n");
        for (int row = 0; row < 4; row++) {
            text.append("| ").append(words(3)).append(" | `").append(words(1)).append("` |\n");
        }
        return text.toString().stripTrailing();
    }

    private String list(String mark) {
        StringBuilder text = new StringBuilder();
        for (int item = 0; item < 5; item++) {
            text.append(item == 0 ? "" : "\n").append(mark).append(words(5));
        }
        return text.toString();
    }

    private String sentence() {
        String plain = words(9);
        String extra =
                switch (random.nextInt(8)) {
                    case 0 -> " **" + words(2) + "**";
                    case 1 -> " *" + words(1) + "*";
                    case 2 -> " [" + words(2) + "](https://example.test/" + words(1) + ")";
                    case 3 -> " `" + words(1) + "()`";
                    case 4 -> " \u8bf7\u5148\u68c0\u67e5\u6570\u636e\u3002";
                    case 5 -> " \ud83c\udfac";
                    default -> "";
                };
        return plain.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                + plain.substring(1)
                + extra
                + ".";
    }

    private String words(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.toString();
    }
}
