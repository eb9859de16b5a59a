package app.aladdin.contract;

import org.jspecify.annotations.Nullable;

/// Carries a [Problem] up to the place that turns it into an event.
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public ProblemException(Problem problem) {
        this(problem, null);
    }

    public ProblemException(Problem problem, @Nullable Throwable cause) {
        super(problem.getClass().getSimpleName() + ": " + problem.detail(), cause);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }

    /// The problem that a failure carries, or a [Problem.Bug] for a failure nobody expected.
    public static Problem of(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof ProblemException known) {
                return known.problem;
            }
        }
        return new Problem.Bug(failure.toString());
    }
}
