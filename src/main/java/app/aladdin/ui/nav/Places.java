package app.aladdin.ui.nav;

import java.util.Locale;
import java.util.Optional;

/// Places as text, to be remembered.
public final class Places {
    private Places() {}

    /// Such as `scene/s-12` or `characters`.
    public static String write(Destination destination) {
        return destination
                .subject()
                .map(subject -> subject.type() + "/" + subject.id())
                .orElseGet(() -> name(destination));
    }

    /// The place that a text means; nothing when it means none, or none any more.
    public static Optional<Destination> read(String text) {
        int slash = text.indexOf('/');
        return slash > 0
                ? Destination.of(text.substring(0, slash), text.substring(slash + 1))
                : Destination.PLACES.stream().filter(place -> name(place).equals(text)).findFirst();
    }

    private static String name(Destination destination) {
        return destination.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
