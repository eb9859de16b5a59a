package app.aladdin.ui.files;

import java.util.List;

/// Which files are wanted, and what for.
///
/// @param purpose under which the folder is remembered
/// @param title of what asks
/// @param kinds of files, the usual one first; none for any
public record FileWish(String purpose, String title, List<FileKind> kinds) {
    public FileWish {
        kinds = List.copyOf(kinds);
    }
}
