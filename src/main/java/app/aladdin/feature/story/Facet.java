package app.aladdin.feature.story;

import java.util.List;
import java.util.function.Function;

/// Something by which a list can be narrowed, such as the status.
///
/// @param name of the field on the wire, which is also what its chips are kept under
/// @param values what a thing has there; what it has several of counts for each
record Facet<T>(String name, Function<T, List<String>> values) {
    /// A field with one value.
    static <T> Facet<T> of(String name, Function<T, String> value) {
        return new Facet<>(
                name,
                thing -> {
                    String text = value.apply(thing);
                    return text.isBlank() ? List.of() : List.of(text);
                });
    }
}
