package app.aladdin.cli;

import app.aladdin.client.conversations.Entry;
import app.aladdin.contract.Problem;

/// Shows a question and its answer as they come. Called on the session's thread.
interface AnswerListener {

    /// The question is on the disk.
    void asked(String project, String conversation, Entry question);

    /// An answer begins.
    void began(String id);

    /// The answer grew.
    void grew(String delta);

    /// What came so far was wrong; this is the answer so far.
    void replaced(String whole);

    /// The answer is whole, or was stopped.
    void ended(Entry answer);

    /// There will be no answer, or no more of it.
    void failed(Problem problem);
}
