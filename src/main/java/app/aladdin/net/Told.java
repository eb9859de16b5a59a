package app.aladdin.net;

import app.aladdin.contract.Problem;

import java.io.IOException;

/// Carries a problem that is known already through code that only lets I/O failures pass.
final class Told extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    Told(Problem problem) {
        super(problem.detail());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
