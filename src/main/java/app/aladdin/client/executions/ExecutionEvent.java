package app.aladdin.client.executions;

import app.aladdin.contract.Execution;
import app.aladdin.contract.Problem;
import app.aladdin.state.Loadable;

import java.util.List;

/// Something about executions was learnt.
public sealed interface ExecutionEvent {

    /// The tasks of a project, the last one first, without their events.
    /// [app.aladdin.contract.Problem.Unsupported] where the server has no list of them; those that
    /// this computer knows are there all the same.
    record Listed(String projectId, Loadable<List<Execution>> executions)
            implements ExecutionEvent {}

    /// A task stands otherwise now.
    record Changed(String executionId, TaskPicture picture) implements ExecutionEvent {}

    /// The server cannot be asked about a task that is watched; that is tried again.
    record Delayed(String executionId, Problem problem) implements ExecutionEvent {}

    /// The server could not tell of a task that was opened.
    record NotOpened(String executionId, Problem problem) implements ExecutionEvent {}

    /// A task goes on. [app.aladdin.contract.Problem.Unsupported] where the server cannot cancel.
    record NotCancelled(String executionId, Problem problem) implements ExecutionEvent {}
}
