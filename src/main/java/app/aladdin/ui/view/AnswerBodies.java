package app.aladdin.ui.view;

import app.aladdin.contract.AnswerMetadata;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Makes the bodies of answers. FX thread only.
@FunctionalInterface
public interface AnswerBodies {
    /// No answer has another body than its text.
    AnswerBodies NONE = answer -> Optional.empty();

    /// An answer, wherever it came from: the network or the disk.
    ///
    /// @param message its id on this computer
    /// @param conversation the conversation's id on this computer
    /// @param question what was asked; empty where that is not known
    /// @param at when it was given
    record Answer(
            String message,
            String conversation,
            String question,
            AnswerMetadata metadata,
            Instant at) {}

    /// The body of an answer; nothing where the text says all.
    Optional<AnswerBody> of(Answer answer);

    /// The first of several that has a body.
    static AnswerBodies firstOf(List<AnswerBodies> all) {
        return answer -> all.stream().flatMap(each -> each.of(answer).stream()).findFirst();
    }
}
