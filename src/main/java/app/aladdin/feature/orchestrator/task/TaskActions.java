package app.aladdin.feature.orchestrator.task;

import app.aladdin.contract.TaskResponse;

import java.util.List;

/// What can be done with a task. Called on the FX thread, works in the background.
interface TaskActions {
    /// Follows a task until the result is run; of one that is known to be over, what the server has
    /// recorded is looked up once.
    Runnable watch(TaskResponse answer, boolean over);

    void cancel(String execution);

    /// Shows all that happened in a task.
    void open(String execution);

    /// Asks again, for some departments only or, with none named, for all. There is no way to
    /// continue a task that has ended: what was asked is begun anew.
    void again(String conversation, String question, List<String> departments);
}
