package app.aladdin.contract;

/// The `code` of an error answer. Servers may use others; those are kept as they are.
public final class ErrorCodes {
    /// The mode is none of the four.
    public static final String INVALID_MODE = "INVALID_MODE";

    /// The request names no project.
    public static final String MISSING_PROJECT = "MISSING_PROJECT";

    /// An agent failed.
    public static final String AGENT_ERROR = "AGENT_ERROR";

    /// Something in the request is not acceptable; `details` says what.
    public static final String VALIDATION_ERROR = "VALIDATION_ERROR";

    /// The session is over, or the token is not good.
    public static final String AUTH_ERROR = "AUTH_ERROR";

    /// There is no session.
    public static final String AUTH_REQUIRED = "AUTH_REQUIRED";

    /// Signed in, but not allowed.
    public static final String FORBIDDEN = "FORBIDDEN";

    public static final String NOT_FOUND = "NOT_FOUND";

    /// Somebody else was faster.
    public static final String CONFLICT = "CONFLICT";

    public static final String RATE_LIMITED = "RATE_LIMITED";

    /// The orchestrator failed.
    public static final String ORCHESTRATION_ERROR = "ORCHESTRATION_ERROR";

    public static final String UNKNOWN_ERROR = "UNKNOWN_ERROR";

    private ErrorCodes() {}
}
