package app.aladdin.net;

/// How long an answer is worth waiting for; the figures are in [Timeouts].
public enum Patience {
    /// Reading and small changes.
    QUICK,
    /// A reply of the orchestrator, whose text may already arrive by the stream.
    ANSWER,
    /// A task that is answered only when it is done.
    TASK,
    /// Sending or fetching a file.
    TRANSFER
}
