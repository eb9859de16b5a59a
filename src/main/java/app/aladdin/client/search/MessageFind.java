package app.aladdin.client.search;

import app.aladdin.cache.MessageHit;
import app.aladdin.contract.Role;

import java.time.Instant;
import java.util.List;

/// A message that was found on this computer.
///
/// @param conversation this computer's id of it
/// @param title the conversation's name, which may be empty
/// @param excerpt the piece of the message that shows best why, without line breaks
/// @param marks where in the excerpt the words are, ascending and apart
public record MessageFind(
        String conversation,
        String message,
        String title,
        Role role,
        Instant at,
        String excerpt,
        List<Mark> marks) {
    public MessageFind {
        marks = List.copyOf(marks);
    }

    /// From a letter to before another, in UTF-16 units.
    public record Mark(int from, int to) {}

    static MessageFind of(MessageHit hit) {
        return new MessageFind(
                hit.conversation(),
                hit.message(),
                hit.title(),
                hit.role(),
                hit.at(),
                hit.excerpt(),
                hit.marks().stream().map(mark -> new Mark(mark.from(), mark.to())).toList());
    }
}
