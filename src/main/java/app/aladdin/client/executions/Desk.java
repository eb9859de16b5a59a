package app.aladdin.client.executions;

import app.aladdin.client.live.Live;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.state.Background;
import app.aladdin.state.Dispatcher;
import app.aladdin.state.Hub;
import app.aladdin.state.Timer;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// What watching a task needs. Everything but what `ask` blocks for happens on the dispatcher.
///
/// @param failed hears of a disk that cannot be used
record Desk(
        RemoteTasks remote,
        Live live,
        Background background,
        Dispatcher dispatcher,
        Timer timer,
        Hub<ExecutionEvent> events,
        Consumer<Throwable> failed) {

    /// Asks the server, elsewhere, and comes back with its answer or the problem.
    <T> void ask(Callable<T> question, Consumer<T> answer, Consumer<Problem> problem) {
        background.start(
                "task",
                () -> {
                    T got = question.call();
                    run(() -> answer.accept(got));
                },
                failure -> {
                    Problem told = ProblemException.of(failure);
                    run(() -> problem.accept(told));
                });
    }

    /// Runs an action on the dispatcher.
    void run(Runnable action) {
        dispatcher.execute(() -> {
            try {
                action.run();
            } catch (RuntimeException e) {
                failed.accept(e);
            }
        });
    }
}
