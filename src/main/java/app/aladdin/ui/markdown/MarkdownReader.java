package app.aladdin.ui.markdown;

import app.aladdin.state.Background;
import app.aladdin.state.Dispatcher;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads finished texts in the background, each once, and remembers the latest of them within
/// bounds. Callable from any thread.
public final class MarkdownReader {
    /// How many characters of texts are remembered.
    static final int REMEMBERED = 1_000_000;

    /// A text this short is read faster than it is handed to another thread and back.
    private static final int SHORT = 4_000;

    private final Background background;
    private final Dispatcher dispatcher;
    private final Map<String, Markdown> known = new LinkedHashMap<>(256, 0.75f, true);
    private long size;

    public MarkdownReader(Background background, Dispatcher dispatcher) {
        this.background = background;
        this.dispatcher = dispatcher;
    }

    /// The text, if it was read lately or is short enough to be read at once.
    public Optional<Markdown> now(String text) {
        Markdown found;
        synchronized (known) {
            found = known.get(text);
        }
        if (found == null && text.length() <= SHORT) {
            found = readAndKeep(text);
        }
        return Optional.ofNullable(found);
    }

    /// Reads a text in the background.
    ///
    /// @param then gets it on the dispatcher's thread
    public void read(String text, Consumer<Markdown> then) {
        background.start(
                "markdown",
                () -> {
                    Markdown read = readAndKeep(text);
                    dispatcher.execute(() -> then.accept(read));
                },
                failure -> {
                    Markdown plain = Markdown.plain(text);
                    keep(text, plain);
                    dispatcher.execute(() -> then.accept(plain));
                });
    }

    /// Reads in the background what will be shown soon.
    public void ahead(List<String> texts) {
        background.start("markdown ahead", () -> texts.forEach(this::readAndKeep), failure -> {});
    }

    private Markdown readAndKeep(String text) {
        synchronized (known) {
            Markdown found = known.get(text);
            if (found != null) {
                return found;
            }
        }
        Markdown read = Markdown.read(text);
        keep(text, read);
        return read;
    }

    /// Remembers a text that was read elsewhere, so that its blocks stay the same.
    public void keep(String text, Markdown read) {
        synchronized (known) {
            if (known.put(text, read) == null) {
                size += text.length();
            }
            while (size > REMEMBERED && known.size() > 1) {
                String oldest = known.keySet().iterator().next();
                known.remove(oldest);
                size -= oldest.length();
            }
        }
    }

    /// How many texts are remembered.
    int remembered() {
        synchronized (known) {
            return known.size();
        }
    }
}
