package app.aladdin.cli;

import app.aladdin.cache.Queued;
import app.aladdin.client.conversations.Entry;
import app.aladdin.contract.Problem;

/// Shows a question and its answer as they come. Called on the session's thread.
interface AnswerListener {

    /// The question is on the disk.
    void asked(Where where, Entry question);

    /// An answer begins.
    void began(String id);

    /// The answer grew.
    void grew(String delta);

    /// What came so far was wrong; this is the answer so far.
    void replaced(String whole);

    /// The answer is whole, or was stopped.
    void ended(Where where, Entry answer);

    /// There will be no answer, or no more of it; why is the command's to say.
    void broke();

    /// The question waits in the outbox.
    void queued(Where where, Queued question, Problem why);
}
