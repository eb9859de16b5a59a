package app.aladdin.text;

import java.util.List;

/// Something found.
///
/// @param score higher is better; comes from word statistics and compares within one search only
/// @param excerpt the piece of the body where most was found, without line breaks; its beginning
///   when only the title matches
/// @param marks where in the excerpt the words are, ascending and apart
public record TextHit(
        String id, String type, String title, float score, String excerpt, List<Span> marks) {
    public TextHit {
        marks = List.copyOf(marks);
    }
}
