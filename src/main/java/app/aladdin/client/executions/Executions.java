package app.aladdin.client.executions;

import app.aladdin.cache.ExecutionRows;
import app.aladdin.client.live.Live;
import app.aladdin.client.session.Connection;
import app.aladdin.client.session.ConnectionState;
import app.aladdin.contract.LiveEvent;
import app.aladdin.contract.Problem;
import app.aladdin.contract.TaskResponse;
import app.aladdin.state.Background;
import app.aladdin.state.Dispatcher;
import app.aladdin.state.Hub;
import app.aladdin.state.Timer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// The tasks of the server as they go on and as they went. Methods return at once and may be called
/// from any thread; what is learnt comes as events on the dispatcher's thread, after it is on the
/// disk.
public final class Executions {
    private final Desk desk;
    private final ExecutionRows rows;
    private final String server;
    private final TaskList list;
    private final BooleanSupplier begun;
    private final Map<String, Watched> watched = new LinkedHashMap<>();
    private String project = "";

    /// An execution that somebody watches, or watched.
    private static final class Watched {
        private final Watching watching;
        private int watchers;

        Watched(Watching watching) {
            this.watching = watching;
        }
    }

    /// @param dispatcher may be blocked for the disk
    /// @param failed hears of a disk that cannot be used
    public Executions(
            Connection connection,
            Live live,
            ExecutionRows rows,
            Background background,
            Dispatcher dispatcher,
            Timer timer,
            Consumer<Throwable> failed) {
        this.rows = rows;
        this.server = connection.key().value();
        this.desk =
                new Desk(
                        new RemoteTasks(connection),
                        live,
                        background,
                        dispatcher,
                        timer,
                        new Hub<>(),
                        failed);
        this.list = new TaskList(desk, rows, server);
        this.begun = () -> !(connection.state() instanceof ConnectionState.Connecting);
        live.events().subscribe(event -> desk.run(() -> heard(event)));
        live.states().subscribe(state -> desk.run(() -> all(one -> one.live(state))));
        live.refusals()
                .subscribe(refusal ->
                        desk.run(() ->
                                all(one -> {
                                    if (refusal.executions().contains(one.course().id())) {
                                        one.refused();
                                    }
                                })));
        connection
                .states()
                .subscribe(state -> {
                    if (state instanceof ConnectionState.Online) {
                        askNow();
                        desk.run(list::reached);
                    } else if (state instanceof ConnectionState.Offline) {
                        desk.run(list::away);
                    }
                });
    }

    public Hub<ExecutionEvent> events() {
        return desk.events();
    }

    /// Another project is open, to which tasks belong of which nobody says otherwise.
    public void opened(String projectId) {
        desk.run(() -> project = projectId);
    }

    /// Asks about everything that is watched, for when somebody has signed in or the server is
    /// back.
    public void askNow() {
        desk.run(() -> all(Watching::ask));
    }

    /// Lists the tasks of a project: those on this computer at once, then the server's, also when
    /// it can be reached only later.
    public void list(String projectId) {
        desk.run(() -> list.tell(projectId, begun));
    }

    /// Tells of a task from now on, until it ends or the result is run. However many watch one, it
    /// is asked for once.
    public Runnable watch(String executionId) {
        return watch(executionId, watching -> {});
    }

    /// As above, beginning with the answer to the request that started the task.
    public Runnable watch(TaskResponse started) {
        return watch(
                started.executionId(),
                watching -> watching.course().answered(started, null, desk.timer().now()));
    }

    private Runnable watch(String executionId, Consumer<Watching> first) {
        desk.run(() -> {
            Watched one = watched.get(executionId);
            if (one == null || one.watching.ended()) {
                one = new Watched(new Watching(course(executionId), desk));
                first.accept(one.watching);
                watched.put(executionId, one);
                one.watching.begin();
            } else {
                desk.events()
                        .accept(
                                new ExecutionEvent.Changed(
                                        executionId, one.watching.course().picture()));
            }
            one.watchers++;
        });
        AtomicBoolean once = new AtomicBoolean();
        return () -> {
            if (once.compareAndSet(false, true)) {
                desk.run(() -> leave(executionId));
            }
        };
    }

    private void leave(String executionId) {
        Watched one = watched.get(executionId);
        if (one != null && --one.watchers <= 0) {
            watched.remove(executionId);
            one.watching.stop();
        }
    }

    /// Tells how a task went: what is on this computer at once, then with what the server recorded.
    public void open(String executionId) {
        desk.run(() -> {
            Course course = course(executionId);
            if (course.known()) {
                tell(course);
            }
            desk.ask(
                    () -> desk.remote().execution(executionId),
                    execution -> {
                        course.recorded(execution, desk.timer().now());
                        tell(course);
                    },
                    problem -> openByTask(course, problem));
        });
    }

    private void openByTask(Course course, Problem problem) {
        if (!RemoteTasks.missing(problem)) {
            desk.events().accept(new ExecutionEvent.NotOpened(course.id(), problem));
            return;
        }
        desk.ask(
                () -> desk.remote().task(course.task(), course.id()),
                answer -> {
                    course.answered(answer, null, desk.timer().now());
                    tell(course);
                },
                again -> desk.events().accept(new ExecutionEvent.NotOpened(course.id(), again)));
    }

    /// Asks the server to end a task. Its change is told as any other; a refusal by an event.
    public void cancel(String executionId) {
        desk.run(() -> {
            Course course = course(executionId);
            desk.ask(
                    () -> desk.remote().cancel(course.task()),
                    answer -> {
                        answer.ifPresent(task -> course.answered(task, null, desk.timer().now()));
                        Watched one = watched.get(executionId);
                        if (one != null && !one.watching.ended()) {
                            one.watching.ask();
                        } else if (answer.isPresent()) {
                            tell(course);
                        } else {
                            open(executionId);
                        }
                    },
                    problem ->
                            desk.events()
                                    .accept(
                                            new ExecutionEvent.NotCancelled(
                                                    executionId,
                                                    RemoteTasks.missing(problem)
                                                            ? new Problem.Unsupported(
                                                                    "no cancelling")
                                                            : problem)));
        });
    }

    private Course course(String executionId) {
        Watched one = watched.get(executionId);
        return one == null ? Course.of(rows, server, executionId, project) : one.watching.course();
    }

    private void heard(LiveEvent event) {
        if (!ofTask(event)) {
            return;
        }
        List<Watching> candidates =
                watched.values().stream()
                        .map(one -> one.watching)
                        .filter(one -> Belonging.to(one, event, running() == 1))
                        .toList();
        if (candidates.size() == 1) {
            candidates.getFirst().heard(event);
        }
    }

    private long running() {
        return watched.values().stream().filter(one -> !one.watching.ended()).count();
    }

    private static boolean ofTask(LiveEvent event) {
        return switch (event) {
            case LiveEvent.AgentStarted _,
                    LiveEvent.AgentProgress _,
                    LiveEvent.AgentToolCall _,
                    LiveEvent.AgentComplete _,
                    LiveEvent.AgentError _,
                    LiveEvent.TaskUpdate _,
                    LiveEvent.DepartmentComplete _ ->
                    true;
            case LiveEvent.UserJoined _,
                    LiveEvent.EntityUpdated _,
                    LiveEvent.Notification _,
                    LiveEvent.Other _ ->
                    false;
        };
    }

    private void all(Consumer<Watching> action) {
        List.copyOf(watched.values()).forEach(one -> action.accept(one.watching));
    }

    private void tell(Course course) {
        desk.events().accept(new ExecutionEvent.Changed(course.id(), course.picture()));
    }
}
