package app.aladdin.client.executions;

import app.aladdin.contract.LiveEvent;
import app.aladdin.contract.TaskResponse;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// Something that was learnt about a task. Facts may come in any order and more than once.
public sealed interface TaskFact {

    /// The server's answer about the whole task.
    ///
    /// @param quality 0 to 1; `null` when the server does not say
    /// @param at when it was given, by this computer's clock
    record Snapshot(TaskResponse task, @Nullable Double quality, Instant at) implements TaskFact {}

    /// Something that happened in it, told live or recorded.
    record Happened(LiveEvent event) implements TaskFact {}

    /// The server does not know the task any more.
    record Lost(Loss reason) implements TaskFact {}
}
