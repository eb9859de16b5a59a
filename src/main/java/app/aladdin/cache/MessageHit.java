package app.aladdin.cache;

import app.aladdin.contract.Role;

import java.time.Instant;
import java.util.List;

/// A message that was found.
///
/// @param title the conversation's name, which may be empty
/// @param excerpt the piece of it that shows best why, without line breaks
/// @param marks where in the excerpt the words are, ascending and apart
public record MessageHit(
        String conversation,
        String message,
        String title,
        Role role,
        Instant at,
        String excerpt,
        List<Mark> marks) {
    public MessageHit {
        marks = List.copyOf(marks);
    }

    /// From a letter to before another, in UTF-16 units.
    public record Mark(int from, int to) {}
}
