package app.aladdin.cli;

/// Does something when the process is told to end (Ctrl+C, SIGTERM, closed terminal) before this is
/// closed.
final class OnExit implements AutoCloseable {
    private final Thread hook;

    OnExit(Runnable action) {
        hook = new Thread(action, "on-exit");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // The hook runs already and does what is due.
        }
    }
}
