package app.aladdin.feature.search;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Something that can be found.
///
/// @param id of the thing within its kind
/// @param note stands behind the title and is searched too; may be empty
/// @param keys the keys that do the same; empty for none
/// @param icon of its own; `null` for that of its kind
record Candidate(
        Kind kind, String id, String title, String note, String keys, @Nullable Feather icon) {

    Candidate(Kind kind, String id, String title, String note) {
        this(kind, id, title, note, "", null);
    }

    /// What it is remembered under.
    String name() {
        return kind.name() + ":" + id;
    }

    Feather glyph() {
        return icon == null ? kind.icon() : icon;
    }
}
