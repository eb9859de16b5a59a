package app.aladdin.client.drafts;

import app.aladdin.cache.DraftRows;
import app.aladdin.cache.FormRows;
import app.aladdin.client.session.ServerKey;
import app.aladdin.contract.Json;
import app.aladdin.contract.Mode;
import app.aladdin.contract.ProblemException;
import app.aladdin.state.Background;

import com.fasterxml.jackson.databind.JsonNode;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/// Keeps half-typed texts on the disk while they are typed: at most [#PAUSE] of typing is lost when
/// the process is killed. [#keep] never blocks for the disk.
public final class Drafts implements AutoCloseable {
    /// How long changes gather before they are written.
    static final Duration PAUSE = Duration.ofMillis(300);

    private static final Duration AFTER_FAILURE = Duration.ofSeconds(5);

    private final ServerKey server;
    private final DraftRows rows;
    private final FormRows forms;
    private final Background background;
    private final Clock clock;
    private final Consumer<Throwable> onFailure;

    private final ReentrantLock lock = new ReentrantLock();
    private final ReentrantLock writing = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Map<Slot, String> unwritten = new LinkedHashMap<>();

    /// Where something half-done belongs.
    private sealed interface Slot {}

    private record Place(String conversation, Mode mode) implements Slot {}

    private record Form(String name) implements Slot {}

    /// @param onFailure told when a draft cannot be written, on a background thread
    public Drafts(
            ServerKey server,
            DraftRows rows,
            FormRows forms,
            Background background,
            Clock clock,
            Consumer<Throwable> onFailure) {
        this.server = server;
        this.rows = rows;
        this.forms = forms;
        this.background = background;
        this.clock = clock;
        this.onFailure = onFailure;
        background.start("drafts", this::writeWhileOpen, onFailure);
    }

    /// Remembers the text as it is now.
    public void keep(String conversation, Mode mode, String text) {
        keep(new Place(conversation, mode), text);
    }

    /// Remembers a half-filled form as it is now; an empty object is forgotten.
    ///
    /// @param name says which form of which thing, such as `options/{conversation}/query`
    public void keepForm(String name, JsonNode filled) {
        keep(new Form(name), filled.isEmpty() ? "" : Json.text(filled));
    }

    private void keep(Slot slot, String text) {
        lock.lock();
        try {
            unwritten.put(slot, text);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// Looks a form up and hands over what was filled in, an empty object where nothing was, on a
    /// background thread.
    public void findForm(String name, Consumer<JsonNode> receiver) {
        background.start("form", () -> receiver.accept(form(name)), onFailure);
    }

    private JsonNode form(String name) {
        String waiting = waiting(new Form(name));
        if (waiting != null) {
            return waiting.isEmpty() ? Json.object() : Json.parse(waiting);
        }
        return forms.find(server.value(), name).orElseGet(Json::object);
    }

    private @Nullable String waiting(Slot slot) {
        lock.lock();
        try {
            return unwritten.get(slot);
        } finally {
            lock.unlock();
        }
    }

    /// Looks a draft up and hands it over on a background thread.
    public void find(String conversation, Mode mode, Consumer<String> receiver) {
        background.start("draft", () -> receiver.accept(text(conversation, mode)), onFailure);
    }

    private String text(String conversation, Mode mode) {
        String waiting = waiting(new Place(conversation, mode));
        return waiting != null ? waiting : rows.text(server.value(), conversation, mode);
    }

    private void writeWhileOpen() throws InterruptedException {
        while (true) {
            lock.lockInterruptibly();
            try {
                while (unwritten.isEmpty()) {
                    changed.await();
                }
            } finally {
                lock.unlock();
            }
            Thread.sleep(PAUSE);
            try {
                flush();
            } catch (ProblemException diskFull) {
                // The text is still in memory and on the screen: said once, tried again later.
                onFailure.accept(diskFull);
                Thread.sleep(AFTER_FAILURE);
            }
        }
    }

    /// Writes what has gathered; blocks for the disk.
    public void flush() {
        writing.lock();
        try {
            Map<Slot, String> texts;
            lock.lock();
            try {
                texts = new LinkedHashMap<>(unwritten);
            } finally {
                lock.unlock();
            }
            texts.forEach(this::write);
            lock.lock();
            try {
                // Only what is on the disk now is forgotten; newer typing waits for the next turn.
                texts.forEach(unwritten::remove);
            } finally {
                lock.unlock();
            }
        } finally {
            writing.unlock();
        }
    }

    private void write(Slot slot, String text) {
        switch (slot) {
            case Place place ->
                    rows.put(
                            server.value(),
                            place.conversation(),
                            place.mode(),
                            text,
                            clock.instant());
            case Form form -> {
                if (text.isEmpty()) {
                    forms.remove(server.value(), form.name());
                } else {
                    forms.put(server.value(), form.name(), Json.parse(text), clock.instant());
                }
            }
        }
    }

    /// Writes the last changes.
    @Override
    public void close() {
        flush();
    }
}
