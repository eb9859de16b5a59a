package app.aladdin.feature.orchestrator.messages;

import app.aladdin.client.conversations.Entry;

import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;

/// One message in the list. A growing answer changes this object, never its place in the list, so
/// that nothing is built anew while words arrive.
final class MessageRow {
    private final StringBuilder text = new StringBuilder();
    private final ReadOnlyLongWrapper version = new ReadOnlyLongWrapper();
    private Entry entry;

    MessageRow(Entry entry) {
        this.entry = entry;
        text.append(entry.text());
    }

    String id() {
        return entry.id();
    }

    /// The message; of a growing answer the text is [#text].
    Entry entry() {
        return entry;
    }

    String text() {
        return text.toString();
    }

    /// Counts the changes, for whoever shows this row.
    ReadOnlyLongProperty version() {
        return version.getReadOnlyProperty();
    }

    void become(Entry next) {
        entry = next;
        text.setLength(0);
        text.append(next.text());
        version.set(version.get() + 1);
    }

    void grow(String delta) {
        text.append(delta);
        version.set(version.get() + 1);
    }
}
