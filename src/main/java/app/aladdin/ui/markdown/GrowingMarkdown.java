package app.aladdin.ui.markdown;

import app.aladdin.state.Background;
import app.aladdin.state.Dispatcher;

import java.time.Duration;
import java.util.function.Consumer;

/// A text that grows at its end, read in the background while it comes. Only its last block is read
/// again, and pieces that come faster than anybody can see are read together: the first at once,
/// then no more than twenty times a second. Callable from any thread.
public final class GrowingMarkdown {
    private static final long BETWEEN_NANOS = 48_000_000;

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

    private void readAll() throws InterruptedException {
        for (String more = take(); !more.isEmpty(); more = take()) {
            long start = System.nanoTime();
            blocks.append(more);
            results.accept(new Markdown(blocks.blocks(), blocks.length()));
            long left = BETWEEN_NANOS - (System.nanoTime() - start);
            Thread.sleep(Duration.ofNanos(Math.max(0, left)));
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
