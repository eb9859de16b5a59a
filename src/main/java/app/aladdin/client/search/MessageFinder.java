package app.aladdin.client.search;

import app.aladdin.cache.MessageSearch;
import app.aladdin.client.conversations.ConversationEvent;
import app.aladdin.client.session.ServerKey;
import app.aladdin.state.Debounce;
import app.aladdin.state.Hub;
import app.aladdin.state.SerialDispatcher;
import app.aladdin.state.Timer;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/// Finds messages in what is kept on this computer, while somebody types, with the server or
/// without it. Methods return at once and may be called from any thread; receivers are called on a
/// thread of this class's own.
///
/// Nothing here is interrupted: an index in the middle of a write must not be.
public final class MessageFinder implements AutoCloseable {
    /// Small, so that a search or the end of the program never waits long for one.
    private static final int PORTION = 200;

    private static final Duration QUIET = Duration.ofMillis(300);
    private static final Duration LONGEST = Duration.ofSeconds(3);

    /// The rest of the program has its turn between two portions.
    private static final Duration BREATH = Duration.ofMillis(15);

    /// The start of the program has better things to do.
    private static final Duration AFTER_THE_START = Duration.ofSeconds(2);

    private final String server;
    private final MessageSearch messages;
    private final Timer timer;
    private final Consumer<Throwable> failed;
    private final SerialDispatcher learning = new SerialDispatcher("messages-learn");
    private final SerialDispatcher asking = new SerialDispatcher("messages-find");
    private final Debounce<Boolean> changed;
    private final AtomicBoolean keeping = new AtomicBoolean();
    private volatile boolean closed;
    private volatile boolean troubled;
    private boolean atWork;

    public MessageFinder(
            ServerKey server, MessageSearch messages, Timer timer, Consumer<Throwable> failed) {
        this.server = server.value();
        this.messages = messages;
        this.timer = timer;
        this.failed = failed;
        this.changed = new Debounce<>(timer, learning, QUIET, LONGEST, it -> catchUp());
    }

    /// Learns from now on what is written, soon after it was, and what was written before: that in
    /// portions, a while after the start.
    ///
    /// Asked again it changes nothing.
    public void keepUp(Hub<ConversationEvent> events) {
        if (!keeping.compareAndSet(false, true)) {
            return;
        }
        events.subscribe(event -> {
            switch (event) {
                case ConversationEvent.Opened it -> soon();
                case ConversationEvent.Put it -> soon();
                case ConversationEvent.Removed it -> soon();
                // Nothing of these is on the disk, or nothing of it is new.
                case ConversationEvent.Grew it -> {}
                case ConversationEvent.Recent it -> {}
                case ConversationEvent.Listed it -> {}
            }
        });
        timer.after(AFTER_THE_START, learning, this::catchUp);
    }

    private void soon() {
        learning.execute(() -> changed.accept(true));
    }

    private void catchUp() {
        if (!atWork) {
            atWork = true;
            portion();
        }
    }

    private void portion() {
        boolean more = false;
        try {
            more = !closed && messages.catchUp(PORTION);
            troubled = false;
        } catch (RuntimeException e) {
            trouble(e);
        }
        if (more) {
            timer.after(BREATH, learning, this::portion);
        } else {
            atWork = false;
        }
    }

    /// Said once, not with every message that cannot be learnt.
    private void trouble(RuntimeException e) {
        if (!troubled && !closed) {
            failed.accept(e);
        }
        troubled = true;
    }

    /// Somebody is about to search.
    public void warm() {
        asking.execute(messages::warm);
        learning.execute(this::catchUp);
    }

    /// Looks words up in the messages of a project.
    ///
    /// @param told what was found, the best first; not told when it was called off
    /// @return calls it off
    public Runnable find(
            String project, String words, int limit, Consumer<List<MessageFind>> told) {
        return ask(
                off ->
                        messages.find(server, project, words, limit, off).stream()
                                .map(MessageFind::of)
                                .toList(),
                List.of(),
                told);
    }

    /// Looks up which conversations have a message with all of the words.
    ///
    /// @return calls it off
    public Runnable conversations(
            Collection<String> among, String words, Consumer<Set<String>> told) {
        List<String> asked = List.copyOf(among);
        return ask(off -> messages.conversations(server, asked, words), Set.of(), told);
    }

    private <T> Runnable ask(Function<BooleanSupplier, T> work, T nothing, Consumer<T> told) {
        AtomicBoolean called = new AtomicBoolean();
        BooleanSupplier off = () -> called.get() || closed;
        asking.execute(() -> {
            T found = off.getAsBoolean() ? nothing : found(work, off, nothing);
            if (!off.getAsBoolean()) {
                told.accept(found);
            }
        });
        return () -> called.set(true);
    }

    private <T> T found(Function<BooleanSupplier, T> work, BooleanSupplier off, T nothing) {
        try {
            return work.apply(off);
        } catch (RuntimeException e) {
            trouble(e);
            return nothing;
        }
    }

    /// Lets what is begun end.
    @Override
    public void close() {
        closed = true;
        asking.close();
        learning.close();
    }
}
