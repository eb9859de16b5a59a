package app.aladdin.script;

import java.util.ArrayList;
import java.util.List;

/// Gathers the lines that someone says or sings into one element, as Fountain reads them.
final class Saying {
    private final List<Element> elements;
    private final List<String> lines = new ArrayList<>();
    private boolean sung;

    /// @param elements to which what was said is added
    Saying(List<Element> elements) {
        this.elements = elements;
    }

    boolean open() {
        return !lines.isEmpty();
    }

    void said(String line, boolean singing) {
        if (sung != singing) {
            end();
        }
        sung = singing;
        if (!line.isEmpty() || open()) {
            lines.add(line);
        }
    }

    void end() {
        while (open() && lines.getLast().isEmpty()) {
            lines.removeLast();
        }
        if (open()) {
            String text = String.join("\n", lines);
            elements.add(sung ? new Lyric(text) : new Dialogue(text));
            lines.clear();
        }
    }
}
