package app.aladdin.ui.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What a person is asked.
///
/// @param name proposed for a file that is written; empty otherwise
/// @param folder to begin in; nothing leaves it to the system
public record FileQuestion(
        Manner manner, String title, List<FileKind> kinds, String name, Optional<Path> folder) {

    /// What for.
    public enum Manner {
        OPEN,
        OPEN_SEVERAL,
        SAVE
    }
}
