package app.aladdin.client.executions;

import app.aladdin.cache.ExecutionRows;
import app.aladdin.cache.StoredExecution;
import app.aladdin.contract.Execution;
import app.aladdin.contract.Problem;
import app.aladdin.state.Loadable;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// The tasks of a project: those that this computer knows, joined by those that the server lists.
/// Lives on the dispatcher.
final class TaskList {
    private final Desk desk;
    private final ExecutionRows rows;
    private final String server;

    /// What could not be listed since the server was away.
    private @Nullable Missed missed;

    /// How often the server came into reach.
    private int arrivals;

    TaskList(Desk desk, ExecutionRows rows, String server) {
        this.desk = desk;
        this.rows = rows;
        this.server = server;
    }

    private record Missed(String project, Problem problem) {}

    /// @param begun whether it is known if the server can be reached; a list is not said to be
    ///   missing before
    void tell(String project, BooleanSupplier begun) {
        missed = null;
        int before = arrivals;
        List<Execution> kept = kept(project);
        tell(
                project,
                new Loadable.Loading<>(kept.isEmpty() ? Optional.empty() : Optional.of(kept)));
        desk.ask(
                () -> desk.remote().of(project),
                listed -> {
                    listed.forEach(one -> keep(project, one));
                    tell(project, new Loadable.Ready<>(kept(project), true));
                },
                problem -> {
                    if (problem.connection() && before != arrivals) {
                        tell(project, begun);
                        return;
                    }
                    if (problem.connection()) {
                        missed = new Missed(project, problem);
                    }
                    if (!problem.connection() || begun.getAsBoolean()) {
                        failed(project, problem);
                    }
                });
    }

    /// The server is there: what it could not be asked for before is asked now.
    void reached() {
        arrivals++;
        if (missed != null) {
            tell(missed.project(), () -> true);
        }
    }

    /// The server is away: so is what was not to be had from it.
    void away() {
        if (missed != null) {
            failed(missed.project(), missed.problem());
        }
    }

    private void failed(String project, Problem problem) {
        tell(project, new Loadable.Failed<>(problem, Optional.of(kept(project))));
    }

    private void tell(String project, Loadable<List<Execution>> executions) {
        desk.events().accept(new ExecutionEvent.Listed(project, executions));
    }

    private List<Execution> kept(String project) {
        return rows.of(server, project).stream().map(row -> Execution.read(row.json())).toList();
    }

    /// What is already known more exactly than a list tells it stays: a task that has ended, and
    /// one that was followed.
    private void keep(String project, Execution listed) {
        Optional<StoredExecution> known = rows.find(server, listed.id());
        if (known.isPresent()) {
            Course course = Course.of(rows, server, listed.id(), project);
            course.recorded(listed, desk.timer().now());
            return;
        }
        Instant started = listed.startedAt();
        rows.put(
                server,
                new StoredExecution(
                        listed.id(),
                        project,
                        null,
                        listed.id(),
                        listed.status().wire(),
                        listed.write(),
                        started == null ? listed.createdAt() : started,
                        listed.updatedAt()));
    }
}
