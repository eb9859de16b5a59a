package app.aladdin.client.outbox;

import app.aladdin.cache.Queued;
import app.aladdin.contract.Message;
import app.aladdin.contract.Role;

import java.time.Duration;
import java.util.List;

/// Finds out whether a message that was sent once, and whose reply was lost, arrived after all.
final class Recovery {
    /// The clocks of this computer and the server may differ.
    private static final Duration CLOCKS = Duration.ofMinutes(10);

    private Recovery() {}

    /// What became of a message.
    enum Fate {
        /// The server does not have it.
        LOST,
        /// The server has it, but no answer to it.
        UNANSWERED,
        /// The server has it and its answer.
        ANSWERED
    }

    /// @param theirs all messages of the conversation as the server has them
    static Fate of(Queued question, List<Message> theirs) {
        for (int i = theirs.size() - 1; i >= 0; i--) {
            Message message = theirs.get(i);
            if (message.role() == Role.USER
                    && message.content().strip().equals(question.content().strip())
                    && !message.timestamp().isBefore(question.at().minus(CLOCKS))) {
                boolean answered =
                        i + 1 < theirs.size() && theirs.get(i + 1).role() == Role.ASSISTANT;
                return answered ? Fate.ANSWERED : Fate.UNANSWERED;
            }
        }
        return Fate.LOST;
    }
}
