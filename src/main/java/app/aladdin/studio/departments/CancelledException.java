package app.aladdin.studio.departments;

/// Ends a department's work because the execution was cancelled or the Studio closes.
final class CancelledException extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
