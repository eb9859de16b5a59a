package app.aladdin.client.executions;

/// Why nothing more will be heard of a task that has not ended.
public enum Loss {
    /// The server says that there is no such task, as after a restart that lost it.
    GONE,

    /// The server does not let this person see it any more.
    FORBIDDEN
}
