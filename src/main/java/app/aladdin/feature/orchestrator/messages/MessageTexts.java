package app.aladdin.feature.orchestrator.messages;

import app.aladdin.state.Background;
import app.aladdin.state.Dispatcher;
import app.aladdin.ui.markdown.GrowingMarkdown;
import app.aladdin.ui.markdown.Markdown;
import app.aladdin.ui.markdown.MarkdownReader;

import java.util.List;
import java.util.function.Consumer;

/// Reads the Markdown of messages in the background: finished ones once, growing ones as they come.
final class MessageTexts {
    /// As much of a text as is shown, unread, until it has been read.
    private static final int GLIMPSE = 2_000;

    private final Background background;
    private final Dispatcher dispatcher;
    private final MarkdownReader reader;

    MessageTexts(Background background, Dispatcher dispatcher) {
        this.background = background;
        this.dispatcher = dispatcher;
        this.reader = new MarkdownReader(background, dispatcher);
    }

    /// A text that is still coming in.
    ///
    /// @param onRead gets what was read, on the dispatcher's thread
    GrowingMarkdown growing(Consumer<Markdown> onRead) {
        return new GrowingMarkdown(background, dispatcher, onRead);
    }

    /// A finished text, or its beginning until it has been read.
    ///
    /// @param later gets all of it, if it has to be waited for
    Markdown of(String text, Consumer<Markdown> later) {
        return reader.now(text)
                .orElseGet(() -> {
                    reader.read(text, later);
                    return Markdown.plain(text.substring(0, Math.min(GLIMPSE, text.length())));
                });
    }

    /// A finished text, once all of it has been read.
    void whole(String text, Consumer<Markdown> then) {
        reader.now(text).ifPresentOrElse(then, () -> reader.read(text, then));
    }

    /// A text that was read while it came.
    void keep(String text, Markdown read) {
        reader.keep(text, read);
    }

    /// Reads what may be scrolled to.
    void ahead(List<String> texts) {
        if (!texts.isEmpty()) {
            reader.ahead(texts);
        }
    }
}
