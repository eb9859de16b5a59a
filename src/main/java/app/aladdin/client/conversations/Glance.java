package app.aladdin.client.conversations;

import app.aladdin.contract.Role;

import java.time.Instant;
import java.util.List;

/// The end of a conversation, for a list of them.
///
/// @param text the beginning of the last message on this computer, on one line; empty when there is
///   none
/// @param role who said it
/// @param messages how many are on this computer
/// @param answeredAt when the last answers were given, the newest first; at most [#MOST_ANSWERS]
public record Glance(String text, Role role, int messages, List<Instant> answeredAt) {
    public static final int MOST_ANSWERS = 100;

    /// Of a conversation that was not looked at yet.
    public static final Glance NONE = new Glance("", Role.USER, 0, List.of());

    public Glance {
        answeredAt = List.copyOf(answeredAt);
    }

    /// How many answers came after a moment.
    public int answersSince(Instant moment) {
        return (int) answeredAt.stream().filter(at -> at.isAfter(moment)).count();
    }
}
