package app.aladdin.state.query;

/// What a query is doing.
public enum Activity {
    /// Nothing.
    IDLE,
    /// Asking, looking on this computer first, or waiting to try again.
    FETCHING,
    /// Would ask, but the server cannot be reached; goes on by itself.
    PAUSED
}
