package app.aladdin.ui.markdown;

import app.aladdin.state.Background;
import app.aladdin.state.Dispatcher;

import java.util.function.Consumer;

/// A text that grows at its end, read in the background while it comes. Only its last block is read
/// again for each piece, and pieces that come faster than they are read are read together. Callable
/// from any thread.
public final class GrowingMarkdown {
    private final Background background;
    private final Consumer<Markdown> results;
    private final MarkdownBlocks blocks = new MarkdownBlocks();
    private final StringBuilder waiting = new StringBuilder();
    private boolean reading;

    /// @param onRead gets the text as far as it was read, on the dispatcher's thread
    public GrowingMarkdown(
            Background background, Dispatcher dispatcher, Consumer<Markdown> onRead) {
        this.background = background;
        this.results = dispatcher.inbox(onRead);
    }

    /// Adds to the end.
    public void append(String more) {
        synchronized (waiting) {
            waiting.append(more);
            if (reading) {
                return;
            }
            reading = true;
        }
        background.start("markdown", this::readAll, failure -> stop());
    }

    private void readAll() {
        for (String more = take(); !more.isEmpty(); more = take()) {
            blocks.append(more);
            results.accept(new Markdown(blocks.blocks(), blocks.length()));
        }
    }

    /// What came in the meantime; when that is nothing, the reader is done.
    private String take() {
        synchronized (waiting) {
            String more = waiting.toString();
            waiting.setLength(0);
            reading = !more.isEmpty();
            return more;
        }
    }

    private void stop() {
        synchronized (waiting) {
            reading = false;
        }
    }
}
