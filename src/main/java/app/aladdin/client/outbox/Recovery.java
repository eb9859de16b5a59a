package app.aladdin.client.outbox;

import app.aladdin.cache.Queued;
import app.aladdin.cache.StoredMessage;
import app.aladdin.contract.Message;
import app.aladdin.contract.Role;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

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

    /// @param mine the conversation as it is kept here; the same words said before in it are not
    ///   this message
    /// @param theirs all messages of the conversation as the server has them
    static Fate of(Queued question, List<StoredMessage> mine, List<Message> theirs) {
        long before =
                mine.stream()
                        .map(StoredMessage::message)
                        .filter(message -> !message.id().equals(question.id()))
                        .filter(message -> says(message, question))
                        .count();
        long there = theirs.stream().filter(message -> says(message, question)).count();
        if (there <= before) {
            return Fate.LOST;
        }
        int last = theirs.size() - 1;
        while (!says(theirs.get(last), question)) {
            last--;
        }
        if (theirs.get(last).timestamp().isBefore(question.at().minus(CLOCKS))) {
            return Fate.LOST;
        }
        boolean answered =
                last + 1 < theirs.size() && theirs.get(last + 1).role() == Role.ASSISTANT;
        return answered ? Fate.ANSWERED : Fate.UNANSWERED;
    }

    /// The answer to a question, where the server has both.
    static Optional<Message> answer(
            Queued question, List<StoredMessage> mine, List<Message> theirs) {
        if (of(question, mine, theirs) != Fate.ANSWERED) {
            return Optional.empty();
        }
        int last = theirs.size() - 1;
        while (!says(theirs.get(last), question)) {
            last--;
        }
        return Optional.of(theirs.get(last + 1));
    }

    private static boolean says(Message message, Queued question) {
        return message.role() == Role.USER
                && message.content().strip().equals(question.content().strip());
    }
}
