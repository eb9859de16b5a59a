package app.aladdin.studio.socket;

import java.util.Optional;

/// What the sockets must know about executions.
@FunctionalInterface
public interface Executions {
    /// The project that an execution belongs to; nothing when there is no such execution.
    Optional<String> project(String executionId);
}
