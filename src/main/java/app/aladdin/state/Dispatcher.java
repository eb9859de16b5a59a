package app.aladdin.state;

import java.util.function.Consumer;

/// The thread on which stores live. Events come in from any thread through an inbox and are applied
/// on the dispatcher's thread, in order.
public interface Dispatcher {

    /// Runs the action later on the dispatcher's thread. Callable from any thread.
    void execute(Runnable action);

    /// A thread-safe door to `apply`: events are queued, keep their order, and whatever has
    /// gathered is applied in one go, so that a burst of events costs one hop.
    default <E> Consumer<E> inbox(Consumer<? super E> apply) {
        return new Inbox<>(this, apply);
    }

    /// Has something done once this dispatcher takes nothing any more, such as leaving those who
    /// tell; at once where that is so already. Most never end.
    default void whenOver(Runnable action) {}

    /// Blocking work that ends with this dispatcher at the latest.
    ///
    /// @param owner names the threads, for logs and thread dumps
    default Background background(String owner) {
        Background made = new Background(owner);
        whenOver(made::close);
        return made;
    }
}
