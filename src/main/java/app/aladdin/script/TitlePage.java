package app.aladdin.script;

import java.util.List;
import java.util.Optional;

/// What stands before the script: title, credit, author and whatever else the writer put there.
///
/// @param fields in their order; a key may come twice
public record TitlePage(List<Field> fields) {
    /// No title page.
    public static final TitlePage EMPTY = new TitlePage(List.of());

    /// One field.
    ///
    /// @param key such as `Draft date`
    /// @param values its lines, none blank, with emphasis as written
    public record Field(String key, List<String> values) {
        /// Strips everything and drops blank lines.
        public Field {
            key = key.strip();
            values = values.stream().map(String::strip).filter(v -> !v.isEmpty()).toList();
        }
    }

    /// Copies the fields.
    public TitlePage {
        fields = List.copyOf(fields);
    }

    /// The title, plain, on one line.
    public Optional<String> title() {
        return first("Title");
    }

    /// The lines of the first filled field with that key, whatever its case, plain and joined by
    /// spaces.
    public Optional<String> first(String key) {
        return fields.stream()
                .filter(field -> Names.same(field.key(), key) && !field.values().isEmpty())
                .map(field -> PlainText.of(String.join(" ", field.values())))
                .findFirst();
    }
}
