package app.aladdin.app;

/// No window can be shown here. The message says why, in one line.
public final class NoToolkit extends Exception {
    private static final long serialVersionUID = 1L;

    public NoToolkit(String reason) {
        super(reason);
    }
}
