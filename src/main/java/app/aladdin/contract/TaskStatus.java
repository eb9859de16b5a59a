package app.aladdin.contract;

import java.util.Locale;

/// How far a task, an execution, a department or a step is, in the server's own word.
///
/// The specification has `queued|running|complete|failed` for tasks and `pending|running|complete|
/// failed` for departments; other servers say `done`, `in_progress` or `cancelled`, and a word that
/// nobody knows is shown as it is.
///
/// @param wire the server's word
public record TaskStatus(String wire) {
    public static final TaskStatus QUEUED = new TaskStatus("queued");
    public static final TaskStatus PENDING = new TaskStatus("pending");
    public static final TaskStatus RUNNING = new TaskStatus("running");
    public static final TaskStatus COMPLETE = new TaskStatus("complete");
    public static final TaskStatus FAILED = new TaskStatus("failed");

    /// An addition of the Studio, for `POST /orchestrator/task/{id}/cancel`.
    public static final TaskStatus CANCELLED = new TaskStatus("cancelled");

    /// The server said nothing.
    public static final TaskStatus NONE = new TaskStatus("");

    /// What a status means, in the order in which a task may go through them.
    public enum Kind {
        /// A word that this client does not know, or none.
        OTHER,
        QUEUED,
        RUNNING,
        COMPLETE,
        FAILED,
        CANCELLED;

        /// Whether nothing will follow any more.
        public boolean finished() {
            return this == COMPLETE || this == FAILED || this == CANCELLED;
        }
    }

    static TaskStatus read(Fields fields) {
        return new TaskStatus(fields.text("status", "state"));
    }

    public Kind kind() {
        return switch (wire.strip().toLowerCase(Locale.ROOT).replace('-', '_')) {
            case "queued", "pending", "waiting", "scheduled", "created" -> Kind.QUEUED;
            case "running", "in_progress", "inprogress", "processing", "active", "started" ->
                    Kind.RUNNING;
            case "complete", "completed", "done", "succeeded", "success", "finished" ->
                    Kind.COMPLETE;
            case "failed", "failure", "error", "errored" -> Kind.FAILED;
            case "cancelled", "canceled", "aborted", "stopped" -> Kind.CANCELLED;
            default -> Kind.OTHER;
        };
    }

    public boolean finished() {
        return kind().finished();
    }
}
