package app.aladdin.studio.departments;

import app.aladdin.contract.Department;
import app.aladdin.contract.EntityLink;
import app.aladdin.contract.Execution;
import app.aladdin.contract.LiveEvent;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.contract.TaskDepartment;
import app.aladdin.contract.TaskProgress;
import app.aladdin.contract.TaskRequest;
import app.aladdin.contract.TaskStatus;
import app.aladdin.studio.live.Announcer;
import app.aladdin.studio.store.Executions;
import app.aladdin.studio.store.Receipt;
import app.aladdin.studio.store.StudioStore;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/// Starts, follows and cancels executions. Safe on any thread.
public final class Tasks implements AutoCloseable {
    private static final int AT_ONCE = 4;
    private static final int MOST_WAITING = 200;
    private static final long CLOSING_SECONDS = 3;

    private final StudioStore store;
    private final Announcer announcer;
    private final InstantSource clock;
    private final Map<Department, DepartmentWork> works;
    private final Turns turns = new Turns(AT_ONCE);
    private final Map<String, Run> runs = new ConcurrentHashMap<>();
    private final ReentrantLock starting = new ReentrantLock();
    private final Answered answered;

    public Tasks(StudioStore store, Announcer announcer, InstantSource clock) {
        this(store, announcer, clock, Departments.all());
    }

    Tasks(
            StudioStore store,
            Announcer announcer,
            InstantSource clock,
            Map<Department, DepartmentWork> works) {
        this.store = store;
        this.announcer = announcer;
        this.clock = clock;
        this.works = Map.copyOf(works);
        this.answered = new Answered(store);
    }

    /// Takes up what was not finished when the Studio ended.
    public void resume() {
        for (Executions.Kept kept : store.executions().unfinished()) {
            Log log = new Log(kept.execution(), store.executions(), announcer, clock);
            Resumption.of(kept, store.executions().events(kept.execution().id()), works)
                    .take(log)
                    .ifPresent(before -> submit(kept.execution(), log, before));
        }
    }

    /// Begins a task.
    ///
    /// @param account who asks
    /// @param receipt a request with the same key gets the execution that was begun for it
    /// @throws ProblemException when there is no such project or department, or too many wait
    public Execution start(TaskRequest request, String account, @Nullable Receipt receipt) {
        starting.lock();
        try {
            if (receipt != null) {
                Optional<Execution> before = store.receipts().find(receipt).flatMap(this::find);
                if (before.isPresent()) {
                    return before.get();
                }
            }
            return begin(request, account, receipt);
        } finally {
            starting.unlock();
        }
    }

    /// The execution as it is now, without its events.
    public Optional<Execution> find(String id) {
        Run run = runs.get(id);
        return run == null
                ? store.executions().one(id).map(Executions.Kept::execution)
                : Optional.of(run.log().state());
    }

    /// Waits for the end of an execution, but not for ever.
    public void await(String id, long millis) {
        Run run = runs.get(id);
        if (run != null) {
            try {
                run.await(millis);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /// Ends an execution; one that has ended stays as it is.
    public Execution cancel(String id) {
        Run run = runs.get(id);
        if (run != null) {
            run.cancel();
            over(run);
            run.release();
        }
        return find(id).orElseThrow(
                        () -> new ProblemException(new Problem.NotFound("no such task")));
    }

    /// Tells which answer of a conversation is about an execution: it is kept up to date from here
    /// on.
    public void answered(String id, String conversation, String message) {
        store.executions().follow(id, conversation, message);
        find(id).filter(e -> e.status().finished()).ifPresent(answered::tell);
    }

    /// Stops working, within a few seconds. What runs is taken up again at the next start.
    @Override
    public void close() {
        turns.close();
        runs.values().forEach(Run::stop);
        turns.await(CLOSING_SECONDS);
    }

    private Execution begin(TaskRequest request, String account, @Nullable Receipt receipt) {
        if (store.entities().project(request.projectId()).isEmpty()) {
            throw new ProblemException(new Problem.Refused("no such project", "MISSING_PROJECT"));
        }
        Map<Department, Double> chosen = Routing.choose(request.task(), request.departments());
        if (turns.waiting() >= MOST_WAITING) {
            throw new ProblemException(new Problem.RateLimited("too many tasks wait", null));
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        List<TaskDepartment> departments =
                chosen.entrySet().stream()
                        .map(e ->
                                new TaskDepartment(
                                        e.getKey().slug(),
                                        TaskStatus.PENDING,
                                        e.getValue(),
                                        List.of(),
                                        null))
                        .toList();
        int steps = works(departments).stream().mapToInt(work -> work.steps().size()).sum();
        Execution execution =
                new Execution(
                        UUID.randomUUID().toString(),
                        request.projectId(),
                        "",
                        request.task(),
                        request.priority(),
                        TaskStatus.QUEUED,
                        new TaskProgress(0, steps, 0, "Waits for its turn"),
                        departments,
                        null,
                        null,
                        null,
                        null,
                        "",
                        List.of(),
                        now,
                        now);
        LiveEvent first = Run.update(execution, now);
        store.executions()
                .add(
                        new Executions.Kept(execution, account, request.departments(), null),
                        first,
                        receipt);
        announcer.toExecution(execution.id(), first);
        Log log = new Log(execution, store.executions(), announcer, clock);
        return submit(execution, log, Map.of());
    }

    private Execution submit(Execution execution, Log log, Map<Department, Result> before) {
        Run run =
                new Run(
                        log,
                        works(execution.departments()),
                        before,
                        () ->
                                Material.read(
                                        store.entities(), execution.projectId(), execution.task()));
        runs.put(execution.id(), run);
        turns.submit(
                execution.priority(),
                () -> {
                    try {
                        run.work();
                        over(run);
                    } finally {
                        run.release();
                    }
                });
        return execution;
    }

    private List<DepartmentWork> works(List<TaskDepartment> departments) {
        return departments.stream()
                .flatMap(d -> Department.of(d.name()).stream())
                .flatMap(d -> Optional.ofNullable(works.get(d)).stream())
                .toList();
    }

    /// Said once for each execution that has ended here.
    private void over(Run run) {
        Execution state = run.log().state();
        if (state.status().finished() && runs.remove(state.id(), run)) {
            answered.tell(state);
            if (!state.status().equals(TaskStatus.CANCELLED)) {
                announcer.announce(state.projectId(), notification(state));
            }
        }
    }

    private LiveEvent notification(Execution state) {
        boolean complete = state.status().equals(TaskStatus.COMPLETE);
        return new LiveEvent.Notification(
                UUID.randomUUID().toString(),
                complete ? "success" : "error",
                complete ? "Task finished" : "Task failed",
                complete ? state.progress().description() : state.error(),
                new LiveEvent.Action(
                        "Open", new EntityLink(state.projectId(), "execution", state.id()).uri()),
                state.updatedAt());
    }
}
