package app.aladdin.feature.orchestrator.messages;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Which messages came while the reader was elsewhere in the list. The line above the first of them
/// stays when they have been seen, until something is sent or more come later.
final class Unread {
    private final List<MessageRow> rows;
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private @Nullable String first;

    Unread(List<MessageRow> rows) {
        this.rows = rows;
    }

    /// How many were not seen yet.
    ReadOnlyIntegerProperty count() {
        return count.getReadOnlyProperty();
    }

    void arrived(MessageRow row) {
        if (count.get() == 0) {
            first = row.id();
        }
        count.set(count.get() + 1);
    }

    /// Somebody comes to a conversation in which all from this answer on is new to them.
    void markFrom(MessageRow row) {
        first = row.id();
    }

    /// The end was in sight.
    void seen() {
        count.set(0);
    }

    /// Takes the line away.
    void clear() {
        first = null;
        count.set(0);
    }

    /// How many answers there are from this message on, if the line stands above it; else 0.
    int above(MessageRow row) {
        if (!row.id().equals(first)) {
            return 0;
        }
        int from = rows.indexOf(row);
        return (int)
                rows.subList(Math.max(0, from), rows.size()).stream()
                        .filter(it -> !it.mine())
                        .count();
    }
}
