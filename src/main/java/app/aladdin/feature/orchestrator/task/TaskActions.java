package app.aladdin.feature.orchestrator.task;

import app.aladdin.contract.Priority;
import app.aladdin.contract.TaskResponse;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What can be done with a task. Called on the FX thread, works in the background.
interface TaskActions {
    /// Follows a task until the result is run; of one that is known to be over, what the server has
    /// recorded is looked up once.
    Runnable watch(TaskResponse answer, boolean over);

    void cancel(String execution);

    /// Shows all that happened in a task.
    void open(String execution);

    /// Asks again, for these departments. There is no way to continue a task that has ended: what
    /// was asked is begun anew.
    ///
    /// @param priority `null` leaves it to the server
    void again(
            String conversation,
            String question,
            @Nullable Priority priority,
            List<String> departments);
}
