package app.aladdin.client.outbox;

import app.aladdin.contract.Problem;

/// How an exchange ended.
sealed interface Outcome {
    /// Question and answer are kept; nothing is left to do.
    record Done() implements Outcome {}

    /// The message stays in the outbox.
    record Unsent(Problem problem) implements Outcome {}

    /// The server has no endpoint for this mode; nothing was done.
    record NotOffered() implements Outcome {}
}
