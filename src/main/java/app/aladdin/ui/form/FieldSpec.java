package app.aladdin.ui.form;

import java.util.List;

/// A field of a form.
///
/// @param name on the wire
/// @param choices for [FieldKind#CHOICE]: the values to choose from, on the wire
/// @param refers for [FieldKind#REFERENCE] and [FieldKind#REFERENCES]: the kind of thing referred
///   to
public record FieldSpec(
        String name, FieldKind kind, boolean required, List<String> choices, String refers) {
    static FieldSpec of(String name, FieldKind kind, boolean required) {
        return new FieldSpec(name, kind, required, List.of(), "");
    }
}
