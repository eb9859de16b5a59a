package app.aladdin.ui.files;

import java.util.List;
import java.util.Locale;

/// A kind of file.
///
/// @param words what people call it
/// @param endings of its names, in small letters and without the dot; none for any file
public record FileKind(String words, List<String> endings) {
    public FileKind {
        endings = List.copyOf(endings);
    }

    public FileKind(String words, String... endings) {
        this(words, List.of(endings));
    }

    /// Whether a file of this name is one.
    boolean fits(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return endings.isEmpty() || endings.stream().anyMatch(each -> lower.endsWith("." + each));
    }
}
