package app.aladdin.state.query;

import app.aladdin.contract.Problem;
import app.aladdin.state.Background;
import app.aladdin.state.Dispatcher;
import app.aladdin.state.Timer;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/// What all queries of one cache share: their surroundings and the signals about them.
final class World {
    final Dispatcher dispatcher;
    final Background background;
    final Dispatcher keeper;
    final Timer timer;
    final RandomGenerator random;
    final Consumer<Problem> problems;
    final Patches patches = new Patches();

    boolean online = true;
    Optional<Problem> why = Optional.empty();
    boolean visible = true;

    private final Set<Runnable> postponed = new LinkedHashSet<>();
    private int batches;

    World(
            Dispatcher dispatcher,
            Background background,
            Dispatcher keeper,
            Timer timer,
            RandomGenerator random,
            Consumer<Problem> problems) {
        this.dispatcher = dispatcher;
        this.background = background;
        this.keeper = keeper;
        this.timer = timer;
        this.random = random;
        this.problems = problems;
    }

    Instant now() {
        return timer.now();
    }

    Runnable after(Duration delay, Runnable action) {
        return timer.after(delay, dispatcher, action);
    }

    /// Tells observers now, or once at the end of the batch.
    void tell(Runnable refresh) {
        if (batches > 0) {
            postponed.add(refresh);
        } else {
            refresh.run();
        }
    }

    void batch(Runnable changes) {
        batches++;
        try {
            changes.run();
        } finally {
            batches--;
            if (batches == 0) {
                List<Runnable> all = List.copyOf(postponed);
                postponed.clear();
                all.forEach(Runnable::run);
            }
        }
    }
}
