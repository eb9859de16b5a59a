package app.aladdin.state.query;

import app.aladdin.contract.ProblemException;

import java.util.Optional;

/// Keeps the values of one query on this computer, one after the other, so that an older one never
/// replaces a newer one. Lives on the dispatcher.
final class Saver<T> {
    private final World world;
    private final QueryKey key;
    private final Persister<T> persister;
    private Optional<Persister.Kept<T>> next = Optional.empty();
    private boolean saving;

    Saver(World world, QueryKey key, Persister<T> persister) {
        this.world = world;
        this.key = key;
        this.persister = persister;
    }

    void save(Persister.Kept<T> kept) {
        next = Optional.of(kept);
        if (!saving) {
            saveNext();
        }
    }

    private void saveNext() {
        Optional<Persister.Kept<T>> kept = next;
        next = Optional.empty();
        saving = kept.isPresent();
        kept.ifPresent(this::start);
    }

    private void start(Persister.Kept<T> kept) {
        world.background.start(
                "keep",
                () -> {
                    persister.save(key, kept.value(), kept.at());
                    world.dispatcher.execute(this::saveNext);
                },
                failure -> {
                    world.problems.accept(ProblemException.of(failure));
                    world.dispatcher.execute(this::saveNext);
                });
    }
}
