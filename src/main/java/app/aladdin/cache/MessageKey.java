package app.aladdin.cache;

import java.util.List;

/// Names a message, and its conversation, in the index. No id has a line break.
record MessageKey(String server, String conversation, String id) {
    private static final String BREAK = "\n";

    static MessageKey read(String text) {
        List<String> parts = List.of(text.split(BREAK, 3));
        return new MessageKey(parts.get(0), parts.get(1), parts.get(2));
    }

    static String conversation(String group) {
        return group.substring(group.indexOf(BREAK) + 1);
    }

    String text() {
        return server + BREAK + conversation + BREAK + id;
    }

    String group() {
        return server + BREAK + conversation;
    }
}
