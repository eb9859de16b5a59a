package app.aladdin.studio.brain;

import java.util.Optional;

/// Knows one kind of fact. The first one that has something to say to a question answers it.
interface Answerer {
    Optional<Prose> answer(Question question, Facts facts);
}
