package app.aladdin.cli;

import app.aladdin.client.executions.ExecutionEvent;
import app.aladdin.client.executions.Executions;
import app.aladdin.client.executions.Loss;
import app.aladdin.client.executions.TaskPicture;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.contract.TaskResponse;
import app.aladdin.contract.TaskStatus;

import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// Watches a task until it has ended.
final class TaskWatch {
    private final Executions executions;
    private final TaskPrinter printer;
    private final LinkedBlockingQueue<ExecutionEvent> events = new LinkedBlockingQueue<>();

    TaskWatch(Session session, TaskPrinter printer) {
        this.executions = session.client().executions();
        this.printer = printer;
    }

    /// Watches what an answer has started.
    ///
    /// @return the exit code that says how the task ended
    int run(TaskResponse started, Duration longest) throws InterruptedException {
        return run(started.executionId(), () -> executions.watch(started), longest);
    }

    int run(String execution, Duration longest) throws InterruptedException {
        return run(execution, () -> executions.watch(execution), longest);
    }

    private int run(String execution, Supplier<Runnable> begin, Duration longest)
            throws InterruptedException {
        Runnable unsubscribe = executions.events().subscribe(events::add);
        Runnable leave = begin.get();
        try {
            return follow(execution, longest);
        } finally {
            leave.run();
            unsubscribe.run();
        }
    }

    private int follow(String execution, Duration longest) throws InterruptedException {
        long end = System.nanoTime() + longest.toNanos();
        Problem why = new Problem.TimedOut("the task goes on");
        while (true) {
            ExecutionEvent event =
                    events.poll(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
            switch (event) {
                case null -> throw new ProblemException(why);
                case ExecutionEvent.Changed changed
                        when changed.executionId().equals(execution) -> {
                    TaskPicture picture = changed.picture();
                    boolean over = picture.finished() || picture.loss() != null;
                    printer.show(execution, picture, over);
                    if (over) {
                        return exit(picture);
                    }
                }
                case ExecutionEvent.Delayed delayed
                        when delayed.executionId().equals(execution) -> {
                    why = delayed.problem();
                    if (why instanceof Problem.SignedOut) {
                        throw new ProblemException(why);
                    }
                }
                default -> {}
            }
        }
    }

    private static int exit(TaskPicture picture) {
        if (picture.loss() == Loss.FORBIDDEN) {
            return Exit.REFUSED;
        }
        return picture.status().kind() == TaskStatus.Kind.COMPLETE
                ? Exit.OK
                : picture.status().kind() == TaskStatus.Kind.CANCELLED
                        ? Exit.INTERRUPTED
                        : Exit.SERVER;
    }
}
