package app.aladdin.feature.conversations;

import app.aladdin.contract.Conversation;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// Until when each conversation was read. What was there before anybody kept count is read.
final class Seen {
    private static final String BASE = "*";

    private final Map<String, Instant> until = new HashMap<>();

    private Seen(Instant base) {
        until.put(BASE, base);
    }

    /// @param remembered as [#text] wrote it; what cannot be read is left out
    /// @param now what is older counts as read where nothing was kept before
    static Seen read(String remembered, Instant now) {
        Seen seen = new Seen(now);
        remembered
                .lines()
                .forEach(line -> {
                    int space = line.lastIndexOf(' ');
                    if (space > 0) {
                        try {
                            seen.until.put(
                                    line.substring(0, space),
                                    Instant.parse(line.substring(space + 1)));
                        } catch (DateTimeException e) {
                            // One that cannot be read says nothing.
                        }
                    }
                });
        return seen;
    }

    String text() {
        return until.entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue())
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    boolean unread(Conversation one) {
        return one.updatedAt().isAfter(until(one.id()));
    }

    /// Until when a conversation was read.
    Instant until(String conversation) {
        return until.getOrDefault(conversation, until.getOrDefault(BASE, Instant.MAX));
    }

    /// @return whether that changed anything
    boolean read(Conversation one) {
        if (!unread(one)) {
            return false;
        }
        until.put(one.id(), one.updatedAt());
        return true;
    }
}
