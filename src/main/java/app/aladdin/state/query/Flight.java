package app.aladdin.state.query;

import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;

import java.time.Duration;
import java.util.Optional;

/// One fetch with its retries, from the wish to a value or a problem. Lives on the dispatcher.
final class Flight<T> {

    /// Hears of what becomes of the flight.
    interface Tower<T> {
        void landed(T value);

        void lost(Problem problem);

        /// A request is about to be made.
        void asks();

        /// Paused, or on its way again.
        void changed();
    }

    private final World world;
    private final QueryDefinition<T> definition;
    private final Tower<T> tower;
    private final Retry retry;

    private boolean over;
    private boolean paused;
    private boolean asking;
    private Runnable cancel = () -> {};

    Flight(World world, QueryDefinition<T> definition, Tower<T> tower) {
        this.world = world;
        this.definition = definition;
        this.tower = tower;
        this.retry = new Retry(definition.options().retries(), world.random);
    }

    boolean paused() {
        return paused;
    }

    /// Whether a request is under way right now, rather than being waited for.
    boolean asking() {
        return asking;
    }

    void start() {
        if (over || asking) {
            return;
        }
        cancel.run();
        if (!world.online) {
            paused = true;
            tower.changed();
            return;
        }
        paused = false;
        asking = true;
        tower.asks();
        cancel =
                world.background.start(
                        "query " + definition.key().parts().getFirst(),
                        () -> {
                            T value = definition.fetcher().fetch();
                            world.dispatcher.execute(() -> landed(value));
                        },
                        failure -> {
                            Problem problem = ProblemException.of(failure);
                            world.dispatcher.execute(() -> failed(problem));
                        });
        tower.changed();
    }

    private void landed(T value) {
        if (!over) {
            over = true;
            asking = false;
            tower.landed(value);
        }
    }

    private void failed(Problem problem) {
        if (over) {
            return;
        }
        asking = false;
        Optional<Duration> wait = retry.after(problem, world.now());
        if (wait.isEmpty()) {
            over = true;
            tower.lost(problem);
            return;
        }
        cancel = world.after(wait.get(), this::start);
    }

    /// The server can be reached again.
    void reconnected() {
        if (paused) {
            start();
        }
    }

    /// Ends it; nobody is told.
    void cancel() {
        over = true;
        asking = false;
        cancel.run();
    }
}
