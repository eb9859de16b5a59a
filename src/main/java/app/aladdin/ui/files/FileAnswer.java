package app.aladdin.ui.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What a person chose.
///
/// @param files none when they thought better of it
/// @param kind which kind was chosen beside them, where that is known
public record FileAnswer(List<Path> files, Optional<FileKind> kind) {
    /// Nothing was chosen.
    public static final FileAnswer NONE = new FileAnswer(List.of(), Optional.empty());

    public FileAnswer {
        files = List.copyOf(files);
    }
}
