package app.aladdin.text;

import java.util.List;

/// The piece of a text that shows best why it was found.
///
/// @param text without line breaks
/// @param marks where in it the words are, ascending and apart
public record Passage(String text, List<Span> marks) {
    public Passage {
        marks = List.copyOf(marks);
    }
}
