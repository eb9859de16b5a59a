package app.aladdin.script;

import java.util.List;
import java.util.Optional;

/// The length that a scene is said to have, whatever its printed lines: a note under its heading
/// that says nothing else, such as `[[Length: 1 2/8]]`.
final class SaidLength {
    private static final String KEY = "Length:";

    private SaidLength() {}

    static Note note(Eighths length) {
        return new Note(KEY + " " + length);
    }

    /// What the notes before the first printed element behind the heading say.
    static Optional<Eighths> of(List<Element> scene) {
        for (Element element : scene.subList(1, scene.size())) {
            if (element.printed()) {
                return Optional.empty();
            }
            if (element instanceof Note note && note.text().startsWith(KEY)) {
                return Eighths.parse(note.text().substring(KEY.length()))
                        .filter(length -> length.count() > 0);
            }
        }
        return Optional.empty();
    }
}
