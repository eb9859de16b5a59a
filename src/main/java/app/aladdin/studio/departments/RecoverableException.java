package app.aladdin.studio.departments;

/// A failure that may not come again, such as a model that did not answer in time.
public final class RecoverableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// @param message what went wrong, without anything that a person wrote
    public RecoverableException(String message) {
        super(message);
    }
}
