package app.aladdin.state;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.function.Supplier;

/// Something that is made when it is needed for the first time, so that a start does not wait for
/// what nobody looks at yet. One thread only.
public final class Later<T> {
    private final Supplier<T> maker;
    private @Nullable T made;

    public Later(Supplier<T> maker) {
        this.maker = maker;
    }

    /// The thing, made now unless it is there.
    public T get() {
        T there = made;
        if (there == null) {
            there = maker.get();
            made = there;
        }
        return there;
    }

    /// The thing, where it was needed already.
    public Optional<T> made() {
        return Optional.ofNullable(made);
    }
}
