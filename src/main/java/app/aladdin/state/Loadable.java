package app.aladdin.state;

import app.aladdin.contract.Problem;

import java.util.Optional;
import java.util.function.Function;

/// A value that is fetched from somewhere: not here yet, here, or failed. What was here before
/// stays visible while it loads again and when that fails.
public sealed interface Loadable<T> {

    /// Being fetched; `stale` is what was known before.
    record Loading<T>(Optional<T> stale) implements Loadable<T> {}

    /// Here. `fresh` is false for a copy kept on this computer that the server has not confirmed
    /// yet.
    record Ready<T>(T value, boolean fresh) implements Loadable<T> {}

    /// Could not be fetched; `stale` is what was known before.
    record Failed<T>(Problem problem, Optional<T> stale) implements Loadable<T> {}

    static <T> Loadable<T> loading() {
        return new Loading<>(Optional.empty());
    }

    /// The best value there is.
    default Optional<T> known() {
        return switch (this) {
            case Loading<T> loading -> loading.stale();
            case Ready<T> ready -> Optional.of(ready.value());
            case Failed<T> failed -> failed.stale();
        };
    }

    /// The same with what is known translated.
    default <R> Loadable<R> map(Function<? super T, ? extends R> translation) {
        return switch (this) {
            case Loading<T> loading -> new Loading<>(loading.stale().map(translation));
            case Ready<T> ready -> new Ready<>(translation.apply(ready.value()), ready.fresh());
            case Failed<T> failed ->
                    new Failed<>(failed.problem(), failed.stale().map(translation));
        };
    }

    /// The same as failed, with what was known kept.
    default Loadable<T> failed(Problem problem) {
        return new Failed<>(problem, known());
    }
}
