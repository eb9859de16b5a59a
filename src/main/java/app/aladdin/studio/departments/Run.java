package app.aladdin.studio.departments;

import app.aladdin.contract.Department;
import app.aladdin.contract.Execution;
import app.aladdin.contract.LiveEvent;
import app.aladdin.contract.TaskDepartment;
import app.aladdin.contract.TaskStatus;

import com.fasterxml.jackson.databind.JsonNode;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/// One execution at work: its departments side by side, each after those whose results it uses.
final class Run {
    private static final Logger LOG = Logger.getLogger(Run.class.getName());

    /// Longer than any honest work without a model takes.
    private static final long LONGEST_MINUTES = 10;

    private final Log log;
    private final List<DepartmentWork> works;
    private final Supplier<Material> materials;
    private final Map<Department, Result> results = new ConcurrentHashMap<>();
    private final Map<Department, CountDownLatch> finished = new EnumMap<>(Department.class);
    private final AtomicInteger stepsDone = new AtomicInteger();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final ExecutorService threads;

    /// @param works those of the departments that take part
    /// @param before results that are known already, from before a restart
    Run(
            Log log,
            List<DepartmentWork> works,
            Map<Department, Result> before,
            Supplier<Material> materials) {
        this.log = log;
        this.works = List.copyOf(works);
        this.materials = materials;
        this.results.putAll(before);
        for (DepartmentWork work : works) {
            boolean done = before.containsKey(work.department());
            finished.put(work.department(), new CountDownLatch(done ? 0 : 1));
            stepsDone.addAndGet(done ? work.steps().size() : 0);
        }
        this.threads =
                Executors.newThreadPerTaskExecutor(
                        Thread.ofVirtual().name("task-" + id() + "-", 0).factory());
    }

    String id() {
        return log.state().id();
    }

    Log log() {
        return log;
    }

    /// One agent for each department of each execution.
    String agent(Department department) {
        return department.slug() + ":" + id();
    }

    Optional<Result> result(Department department) {
        return Optional.ofNullable(results.get(department));
    }

    /// Waits for the end.
    ///
    /// @return whether it has ended
    boolean await(long millis) throws InterruptedException {
        return ended.await(millis, TimeUnit.MILLISECONDS);
    }

    /// Carries the execution out; returns at its end.
    void work() {
        try {
            log.happens((e, now) -> State.running(e, "At work", now), Run::update);
            List<DepartmentWork> open =
                    works.stream().filter(w -> !results.containsKey(w.department())).toList();
            open.forEach(work -> threads.execute(() -> department(work)));
            for (DepartmentWork work : open) {
                if (!latch(work.department()).await(LONGEST_MINUTES, TimeUnit.MINUTES)) {
                    fail("A department took longer than " + LONGEST_MINUTES + " minutes.");
                    return;
                }
            }
            end();
        } catch (CancelledException over) {
            // Whoever ended it has said so.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "an execution failed", e);
            fail("The Studio could not carry this out.");
        } finally {
            threads.shutdownNow();
        }
    }

    /// Lets go whoever waits for the end.
    void release() {
        ended.countDown();
    }

    /// Ends it at once; departments notice at their next step.
    void cancel() {
        try {
            log.happens(
                    (e, now) -> State.ended(e, TaskStatus.CANCELLED, "Cancelled", null, "", now),
                    Run::update);
        } catch (CancelledException over) {
            // It has ended by itself meanwhile.
        }
        stop();
    }

    /// Stops working and leaves everything as it is recorded, to be taken up again.
    void stop() {
        log.close();
        threads.shutdownNow();
        finished.values().forEach(CountDownLatch::countDown);
    }

    private void department(DepartmentWork work) {
        try {
            for (Department other : work.after()) {
                CountDownLatch before = finished.get(other);
                if (before != null) {
                    before.await();
                }
            }
            attempts(work);
        } catch (CancelledException over) {
            // Nothing more is said.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "a department could not be recorded", e);
        } finally {
            latch(work.department()).countDown();
        }
    }

    private void attempts(DepartmentWork work) {
        int before = stepsDone.get();
        try {
            attempt(work);
        } catch (RecoverableException e) {
            error(work, String.valueOf(e.getMessage()), true);
            stepsDone.accumulateAndGet(before, Math::min);
            try {
                attempt(work);
            } catch (RecoverableException again) {
                failed(work, String.valueOf(again.getMessage()));
            }
        }
    }

    private void attempt(DepartmentWork work) {
        Department department = work.department();
        String slug = department.slug();
        log.happens(
                (e, now) ->
                        State.department(
                                e, department, d -> State.with(d, TaskStatus.RUNNING), now),
                (e, now) -> new LiveEvent.AgentStarted(id(), agent(department), slug, now));
        try {
            RunDesk desk = new RunDesk(this, work, materials.get());
            Result result = work.work(desk);
            desk.finishStep();
            complete(department, result);
        } catch (RecoverableException | CancelledException e) {
            throw e;
        } catch (RuntimeException e) {
            if (log.over()) {
                throw new CancelledException();
            }
            LOG.log(Level.WARNING, "department " + slug + " failed", e);
            failed(work, "The department could not finish its work.");
        }
    }

    private void complete(Department department, Result result) {
        String slug = department.slug();
        List<JsonNode> outputs = TaskWords.outputs(result, department.passesAt());
        results.put(department, result);
        log.happens(now ->
                new LiveEvent.AgentComplete(
                        id(),
                        agent(department),
                        slug,
                        result.write(department.passesAt()),
                        result.quality(),
                        now));
        log.happens(
                (e, now) ->
                        State.department(
                                e, department, d -> State.done(d, outputs, result.quality()), now),
                (e, now) ->
                        new LiveEvent.DepartmentComplete(
                                id(), slug, outputs, result.quality(), now));
        log.happens((e, now) -> e, (e, now) -> update(e, slug, now));
    }

    private void failed(DepartmentWork work, String reason) {
        error(work, reason, false);
        log.happens(
                (e, now) ->
                        State.department(
                                e, work.department(), d -> State.with(d, TaskStatus.FAILED), now),
                (e, now) -> update(e, work.department().slug(), now));
    }

    private void error(DepartmentWork work, String reason, boolean recoverable) {
        log.happens(now ->
                new LiveEvent.AgentError(
                        id(),
                        agent(work.department()),
                        work.department().slug(),
                        reason,
                        recoverable,
                        now));
    }

    /// A step is complete: the watchers of the department hear of it, then those of the whole.
    void stepDone(Department department, String step, RunDesk.StepEvent event) {
        int done = stepsDone.incrementAndGet();
        log.happens(
                (e, now) ->
                        State.progressed(e, Math.max(done, e.progress().currentStep()), step, now),
                (e, now) -> event.at(now));
        log.happens((e, now) -> e, (e, now) -> update(e, department.slug(), now));
    }

    private void end() {
        List<TaskDepartment> failed = new ArrayList<>();
        for (TaskDepartment department : log.state().departments()) {
            if (department.status().equals(TaskStatus.FAILED)) {
                failed.add(department);
            }
        }
        boolean none = failed.size() == works.size();
        String summary = TaskWords.summary(log.state());
        Double quality = none ? null : quality();
        log.happens(
                (e, now) ->
                        State.ended(
                                e,
                                none ? TaskStatus.FAILED : TaskStatus.COMPLETE,
                                summary,
                                quality,
                                none ? "No department could finish its work." : "",
                                now),
                Run::update);
    }

    private void fail(String reason) {
        try {
            log.happens(
                    (e, now) -> State.ended(e, TaskStatus.FAILED, reason, null, reason, now),
                    Run::update);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the end of an execution could not be recorded", e);
        }
    }

    /// The mean of what the departments found, to three places.
    private double quality() {
        double mean = results.values().stream().mapToDouble(Result::quality).average().orElse(0);
        return Math.round(mean * 1000) / 1000.0;
    }

    private CountDownLatch latch(Department department) {
        CountDownLatch latch = finished.get(department);
        if (latch == null) {
            throw new IllegalStateException(department + " takes no part");
        }
        return latch;
    }

    static LiveEvent update(Execution e, Instant now) {
        return update(e, "", now);
    }

    private static LiveEvent update(Execution e, String department, Instant now) {
        return new LiveEvent.TaskUpdate(
                e.id(), e.status(), e.progress().percentage(), department, now);
    }
}
