package app.aladdin.feature.orchestrator.messages;

import app.aladdin.client.conversations.Entry;
import app.aladdin.contract.Role;
import app.aladdin.ui.markdown.GrowingMarkdown;
import app.aladdin.ui.markdown.Markdown;
import app.aladdin.ui.markdown.MarkdownMemory;

import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;

import org.jspecify.annotations.Nullable;

import java.time.Duration;

/// One message in the list. A growing answer changes this object, never its place in the list, so
/// that nothing is built anew while words arrive.
final class MessageRow {
    private static final int BRIEF = 160;
    private static final int BRIEF_LINES = 4;

    private final MessageTexts texts;
    private final ReadOnlyLongWrapper version = new ReadOnlyLongWrapper();
    private final MarkdownMemory memory = new MarkdownMemory();
    private Entry entry;
    private long newsAt = System.nanoTime();
    private @Nullable StringBuilder grown;
    private @Nullable GrowingMarkdown growing;
    private @Nullable Markdown read;

    MessageRow(Entry entry, MessageTexts texts) {
        this.entry = entry;
        this.texts = texts;
        if (entry.state() == Entry.State.STREAMING) {
            grow(entry.text());
        }
    }

    String id() {
        return entry.id();
    }

    /// The message; of a growing answer the text is [#text].
    Entry entry() {
        return entry;
    }

    boolean mine() {
        return entry.role() == Role.USER;
    }

    /// Whether it is a question of a few lines, which may stand above its answer.
    boolean briefQuestion() {
        return mine()
                && entry.text().length() <= BRIEF
                && entry.text().lines().count() <= BRIEF_LINES;
    }

    String text() {
        return grown == null ? entry.text() : grown.toString();
    }

    /// The text as far as it has been read. What a person wrote is shown as it was written.
    Markdown markdown() {
        if (mine()) {
            // A bubble does not end in the empty lines that a paste may bring along.
            return Markdown.plain(entry.text().stripTrailing());
        }
        if (growing != null) {
            return read == null ? Markdown.EMPTY : read;
        }
        return texts.of(entry.text(), whole -> changed());
    }

    /// Puts all of the text on the clipboard, also where something else is shown in its place.
    void copy() {
        texts.whole(text(), Markdown::copy);
    }

    /// Whether more of the text is to come, from the server or from who reads it.
    boolean growing() {
        return growing != null;
    }

    /// What was selected and unfolded in it.
    MarkdownMemory memory() {
        return memory;
    }

    /// Counts the changes, for whoever shows this row.
    ReadOnlyLongProperty version() {
        return version.getReadOnlyProperty();
    }

    /// How long nothing new has come.
    Duration silent() {
        return Duration.ofNanos(System.nanoTime() - newsAt);
    }

    /// Something that is shown with it has changed.
    void touch() {
        changed();
    }

    void become(Entry next) {
        newsAt = System.nanoTime();
        String before = text();
        entry = next;
        boolean goesOn = growing != null && next.text().startsWith(before);
        if (goesOn) {
            grow(next.text().substring(before.length()));
        } else {
            growing = null;
            grown = null;
            read = null;
            if (next.state() == Entry.State.STREAMING) {
                grow(next.text());
            }
        }
        finish();
        changed();
    }

    void grow(String delta) {
        newsAt = System.nanoTime();
        StringBuilder text = grown;
        GrowingMarkdown reader = growing;
        if (text == null || reader == null) {
            text = new StringBuilder();
            reader = texts.growing(this::grew);
            grown = text;
            growing = reader;
        }
        text.append(delta);
        if (!delta.isEmpty()) {
            reader.append(delta);
        }
    }

    private void grew(Markdown markdown) {
        if (growing != null) {
            read = markdown;
            finish();
            changed();
        }
    }

    /// Once all of an answer has come and was read, it is a text like any other.
    private void finish() {
        if (entry.state() == Entry.State.STREAMING || grown == null || read == null) {
            return;
        }
        if (read.length() == grown.length()) {
            texts.keep(entry.text(), read);
            growing = null;
            grown = null;
            read = null;
        }
    }

    private void changed() {
        version.set(version.get() + 1);
    }
}
