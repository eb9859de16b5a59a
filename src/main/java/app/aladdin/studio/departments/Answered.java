package app.aladdin.studio.departments;

import app.aladdin.contract.AnswerMetadata;
import app.aladdin.contract.Execution;
import app.aladdin.studio.store.Executions;
import app.aladdin.studio.store.StudioStore;

/// Keeps the answer of a conversation in which a task was given in step with the end of the task.
public final class Answered {
    private final StudioStore store;

    Answered(StudioStore store) {
        this.store = store;
    }

    void tell(Execution execution) {
        store.executions()
                .one(execution.id())
                .map(Executions.Kept::message)
                .ifPresent(message ->
                        store.answers()
                                .change(
                                        message,
                                        TaskWords.markdown(execution),
                                        metadata(execution).write()));
    }

    /// What an answer about a task carries.
    public static AnswerMetadata metadata(Execution execution) {
        return AnswerMetadata.of(execution.asTask()).scored(execution.qualityScore()).restating();
    }
}
