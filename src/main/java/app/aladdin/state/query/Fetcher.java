package app.aladdin.state.query;

/// Fetches a value. Runs on a background thread, may block, and is interrupted when nobody wants
/// the result any more.
@FunctionalInterface
public interface Fetcher<T> {

    /// @throws app.aladdin.contract.ProblemException when it cannot be had; whether it is tried
    ///   again depends on the problem
    T fetch() throws Exception;
}
