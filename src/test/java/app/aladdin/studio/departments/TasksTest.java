package app.aladdin.studio.departments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.aladdin.contract.Department;
import app.aladdin.contract.Execution;
import app.aladdin.contract.LiveEvent;
import app.aladdin.contract.Priority;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.contract.TaskDepartment;
import app.aladdin.contract.TaskRequest;
import app.aladdin.contract.TaskStatus;
import app.aladdin.studio.sample.SampleProject;
import app.aladdin.studio.store.StudioStore;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

final class TasksTest {
    private static final long PATIENCE = 20_000;
    private static final String PROJECT = "the-brass-lamp";

    @TempDir private Path folder = Path.of("");
    private StudioStore store = openNothing();
    private final FakeAnnouncer announcer = new FakeAnnouncer();
    private final List<Tasks> open = new ArrayList<>();

    private static StudioStore openNothing() {
        return StudioStore.open(
                Path.of(System.getProperty("java.io.tmpdir"), "never-used-" + System.nanoTime()),
                InstantSource.system());
    }

    @BeforeEach
    void openStore() {
        store.close();
        store = StudioStore.open(folder.resolve("studio.db"), InstantSource.system());
        new SampleProject(InstantSource.system()).addTo(store.entities());
    }

    @AfterEach
    void closeStore() {
        open.forEach(Tasks::close);
        store.close();
    }

    private Tasks tasks() {
        Tasks tasks = new Tasks(store, announcer, InstantSource.system());
        open.add(tasks);
        return tasks;
    }

    private Tasks tasks(DepartmentWork... works) {
        Map<Department, DepartmentWork> all = new HashMap<>();
        for (DepartmentWork work : works) {
            all.put(work.department(), work);
        }
        Tasks tasks = new Tasks(store, announcer, InstantSource.system(), all);
        open.add(tasks);
        return tasks;
    }

    private static TaskRequest request(String task, String... departments) {
        return new TaskRequest(task, PROJECT, null, true, List.of(departments), null);
    }

    private Execution run(Tasks tasks, TaskRequest request) {
        return ended(tasks, tasks.start(request, "local", null).id());
    }

    private static Execution ended(Tasks tasks, String id) {
        tasks.await(id, PATIENCE);
        Execution execution = tasks.find(id).orElseThrow();
        assertThat(execution.status().finished()).as("%s", execution.status()).isTrue();
        return execution;
    }

    @Test
    void letsAllDepartmentsWorkOnAGeneralTask() {
        Execution execution = run(tasks(), request("Look at everything"));
        assertThat(execution.status()).isEqualTo(TaskStatus.COMPLETE);
        assertThat(execution.progress().percentage()).isEqualTo(100);
        assertThat(execution.departments())
                .extracting(TaskDepartment::name)
                .containsExactly(
                        "story",
                        "character",
                        "visual",
                        "image-quality",
                        "video",
                        "audio",
                        "production");
        assertThat(execution.departments())
                .allSatisfy(department -> {
                    assertThat(department.status()).isEqualTo(TaskStatus.COMPLETE);
                    assertThat(department.outputs()).hasSizeGreaterThan(2);
                    assertThat(department.qualityScore()).isBetween(0.0, 1.0);
                });
        assertThat(execution.qualityScore()).isBetween(0.0, 1.0);
        assertThat(execution.completedAt()).isNotNull();
    }

    @Test
    void choosesDepartmentsByTheWordsOfTheTask() {
        Execution execution = run(tasks(), request("Make a schedule and a budget for the music"));
        assertThat(execution.departments())
                .extracting(TaskDepartment::name)
                .containsExactly("audio", "production");
        assertThat(execution.departments())
                .extracting(TaskDepartment::relevance)
                .containsExactly(0.6, 0.8);
    }

    @Test
    void takesTheDepartmentsThatAreAskedFor() {
        Execution execution = run(tasks(), request("music", "Image Quality", "story"));
        assertThat(execution.departments())
                .extracting(TaskDepartment::name)
                .containsExactly("story", "image-quality");
    }

    @Test
    void refusesDepartmentsThatAreNotThere() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> tasks().start(request("x", "catering"), "local", null))
                .satisfies(e ->
                        assertThat(e.problem())
                                .isInstanceOfSatisfying(
                                        Problem.Invalid.class,
                                        p -> assertThat(p.fields()).containsKey("departments")));
        assertThat(store.executions().unfinished()).isEmpty();
    }

    @Test
    void recordsEveryEventInTheOrderInWhichItIsTold() {
        Execution execution = run(tasks(), request("story and sound"));
        List<LiveEvent> recorded = store.executions().events(execution.id());
        assertThat(announcer.executions).isEqualTo(recorded);
        assertThat(recorded).extracting(LiveEvent::timestamp).isSorted().doesNotHaveDuplicates();
        assertThat(recorded).allSatisfy(e -> assertThat(e.execution()).isEqualTo(execution.id()));
        assertThat(recorded.getFirst().name()).isEqualTo("task:update");
        assertThat(recorded.getLast())
                .isInstanceOfSatisfying(
                        LiveEvent.TaskUpdate.class,
                        last -> {
                            assertThat(last.status()).isEqualTo(TaskStatus.COMPLETE);
                            assertThat(last.progress()).isEqualTo(100);
                        });
        assertThat(recorded)
                .extracting(LiveEvent::name)
                .contains(
                        "agent:started",
                        "agent:progress",
                        "agent:tool_call",
                        "agent:complete",
                        "department:complete");
    }

    @Test
    void neverLetsProgressGoBack() {
        run(tasks(), request("Look at everything"));
        List<Double> progress =
                announcer.executions.stream()
                        .filter(LiveEvent.TaskUpdate.class::isInstance)
                        .map(e -> ((LiveEvent.TaskUpdate) e).progress())
                        .toList();
        assertThat(progress).isSorted();
    }

    @Test
    void limitsTheWorkToAnActThatIsNamed() {
        Execution execution = run(tasks(), request("Breakdown of act 1"));
        assertThat(summary(execution, "production")).startsWith("9 strips");
    }

    @Test
    void countsWhatIsCountedByHand() {
        Execution execution = run(tasks(), request("Look at everything"));
        assertThat(summary(execution, "story")).startsWith("30 scenes in 3 acts");
        assertThat(summary(execution, "visual")).contains("17 EXT, 12 INT, 1 INT/EXT");
        assertThat(summary(execution, "image-quality")).startsWith("0 of ");
        assertThat(summary(execution, "video")).startsWith("30 scenes, ");
        assertThat(summary(execution, "production")).contains("30 strips");
    }

    @Test
    void takesTheFiguresOfQualityFromTheChecks() {
        Execution execution = run(tasks(), request("images", "image-quality"));
        assertThat(execution.qualityScore()).isZero();
        assertThat(execution.progress().description())
                .isEqualTo("1 of 1 departments finished, 0 of them with the quality they ask for.");
    }

    @Test
    void letsWhoeverNeedsAResultGoAfterIt() {
        Result found = new Result("found", List.of(), List.of(Check.once("x", true)));
        List<String> order = java.util.Collections.synchronizedList(new ArrayList<>());
        FakeWork later =
                new FakeWork(
                        Department.STORY,
                        Set.of(Department.AUDIO),
                        desk -> {
                            order.add("story");
                            assertThat(desk.result(Department.AUDIO)).contains(found);
                            return FakeWork.nothing(desk);
                        });
        FakeWork first =
                new FakeWork(
                        Department.AUDIO,
                        desk -> {
                            order.add("audio");
                            FakeWork.nothing(desk);
                            return found;
                        });
        Execution execution = run(tasks(later, first), request("x", "story", "audio"));
        assertThat(execution.status()).isEqualTo(TaskStatus.COMPLETE);
        assertThat(order).containsExactly("audio", "story");
    }

    @Test
    void triesOnceMoreAfterAFailureThatMayNotComeAgain() {
        AtomicInteger tries = new AtomicInteger();
        FakeWork flaky =
                new FakeWork(
                        Department.STORY,
                        desk -> {
                            if (tries.incrementAndGet() == 1) {
                                throw new RecoverableException("no answer");
                            }
                            return FakeWork.nothing(desk);
                        });
        Execution execution = run(tasks(flaky), request("x", "story"));
        assertThat(execution.status()).isEqualTo(TaskStatus.COMPLETE);
        assertThat(errors()).extracting(LiveEvent.AgentError::recoverable).containsExactly(true);
    }

    @Test
    void failsADepartmentThatFailsAgain() {
        FakeWork broken =
                new FakeWork(
                        Department.STORY,
                        desk -> {
                            throw new RecoverableException("no answer");
                        });
        Execution execution = run(tasks(broken), request("x", "story"));
        assertThat(execution.status()).isEqualTo(TaskStatus.FAILED);
        assertThat(execution.error()).isNotEmpty();
        assertThat(errors())
                .extracting(LiveEvent.AgentError::recoverable)
                .containsExactly(true, false);
    }

    @Test
    void completesWithoutADepartmentThatFails() {
        FakeWork broken =
                new FakeWork(
                        Department.STORY,
                        desk -> {
                            throw new IllegalStateException("a mistake");
                        });
        FakeWork good = new FakeWork(Department.AUDIO, FakeWork::nothing);
        Execution execution = run(tasks(broken, good), request("x", "story", "audio"));
        assertThat(execution.status()).isEqualTo(TaskStatus.COMPLETE);
        assertThat(execution.departments())
                .extracting(TaskDepartment::status)
                .containsExactly(TaskStatus.FAILED, TaskStatus.COMPLETE);
        assertThat(errors())
                .extracting(LiveEvent.AgentError::error)
                .noneMatch(e -> e.contains("mistake"));
    }

    @Test
    void cancelsWithinASecond() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        FakeWork endless = endless(begun);
        Tasks tasks = tasks(endless);
        String id = tasks.start(request("x", "story"), "local", null).id();
        assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
        long before = System.nanoTime();
        Execution execution = tasks.cancel(id);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(1));
        assertThat(execution.status()).isEqualTo(TaskStatus.CANCELLED);
        assertThat(tasks.cancel(id).status()).isEqualTo(TaskStatus.CANCELLED);
        assertThat(announcer.project).isEmpty();
        assertThat(announcer.executions.getLast())
                .isInstanceOfSatisfying(
                        LiveEvent.TaskUpdate.class,
                        last -> assertThat(last.status()).isEqualTo(TaskStatus.CANCELLED));
    }

    @Test
    void takesUpWhatWasNotFinishedAndKeepsWhatWas() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch storyAgain = new CountDownLatch(1);
        FakeWork quick = new FakeWork(Department.AUDIO, FakeWork::nothing);
        FakeWork stuck =
                new FakeWork(
                        Department.STORY,
                        Set.of(Department.AUDIO),
                        desk -> endless(begun).work(desk));
        Tasks before = tasks(quick, stuck);
        String id = before.start(request("x", "story", "audio"), "local", null).id();
        assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
        before.close();
        assertThat(store.executions().one(id).orElseThrow().execution().status())
                .isEqualTo(TaskStatus.RUNNING);

        FakeWork never =
                new FakeWork(
                        Department.AUDIO,
                        desk -> {
                            throw new AssertionError("it had finished");
                        });
        FakeWork again =
                new FakeWork(
                        Department.STORY,
                        Set.of(Department.AUDIO),
                        desk -> {
                            assertThat(desk.result(Department.AUDIO)).isPresent();
                            storyAgain.countDown();
                            return FakeWork.nothing(desk);
                        });
        Tasks after = tasks(never, again);
        after.resume();
        Execution execution = ended(after, id);
        assertThat(storyAgain.getCount()).isZero();
        assertThat(execution.status()).isEqualTo(TaskStatus.COMPLETE);
        assertThat(errors())
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.department()).isEqualTo("story");
                    assertThat(error.recoverable()).isTrue();
                    assertThat(error.error()).contains("begins again");
                });
    }

    @Test
    void givesUpWhatEndsTheStudioAgainAndAgain() throws InterruptedException {
        CountDownLatch first = new CountDownLatch(1);
        Tasks tasks = tasks(endless(first));
        String id = tasks.start(request("x", "story"), "local", null).id();
        assertThat(first.await(20, TimeUnit.SECONDS)).isTrue();
        tasks.close();
        for (int i = 0; i < 3; i++) {
            CountDownLatch begun = new CountDownLatch(1);
            Tasks next = tasks(endless(begun));
            next.resume();
            assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
            next.close();
        }
        Tasks last = tasks(endless(new CountDownLatch(1)));
        last.resume();
        Execution execution = last.find(id).orElseThrow();
        assertThat(execution.status()).isEqualTo(TaskStatus.FAILED);
        assertThat(execution.error()).contains("too often");
    }

    @Test
    void saysWhenItHasEnded() {
        Execution execution = run(tasks(), request("sound"));
        assertThat(announcer.project)
                .singleElement()
                .isInstanceOfSatisfying(
                        LiveEvent.Notification.class,
                        told -> {
                            assertThat(told.level()).isEqualTo("success");
                            assertThat(told.action())
                                    .isEqualTo(
                                            new LiveEvent.Action(
                                                    "Open",
                                                    "aladdin://project/the-brass-lamp/execution/"
                                                            + execution.id()));
                        });
    }

    @Test
    void takesTheMostUrgentFirst() throws InterruptedException {
        List<Integer> order = java.util.Collections.synchronizedList(new ArrayList<>());
        CountDownLatch go = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(4);
        Turns turns = new Turns(1);
        turns.submit(Priority.LOW, () -> awaitQuietly(go));
        turns.submit(Priority.LOW, () -> add(order, 4, done));
        turns.submit(null, () -> add(order, 2, done));
        turns.submit(Priority.MEDIUM, () -> add(order, 3, done));
        turns.submit(Priority.CRITICAL, () -> add(order, 1, done));
        go.countDown();
        assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(order).containsExactly(1, 2, 3, 4);
    }

    @Test
    void lettersTheDaysOutOfDays() {
        assertThat(DayOutOfDays.letters(List.of(false, true, false, true, true, false)))
                .containsExactly("", "SW", "H", "W", "WF", "");
        assertThat(DayOutOfDays.letters(List.of(false, true))).containsExactly("", "SWF");
        assertThat(DayOutOfDays.letters(List.of(false))).containsExactly("");
    }

    private static void add(List<Integer> order, int number, CountDownLatch done) {
        order.add(number);
        done.countDown();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static FakeWork endless(CountDownLatch begun) {
        return new FakeWork(
                Department.STORY,
                desk -> {
                    desk.step(1);
                    begun.countDown();
                    try {
                        new CountDownLatch(1).await(60, TimeUnit.SECONDS);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    return new Result("", List.of(), List.of());
                });
    }

    private List<LiveEvent.AgentError> errors() {
        return announcer.executions.stream()
                .filter(LiveEvent.AgentError.class::isInstance)
                .map(LiveEvent.AgentError.class::cast)
                .toList();
    }

    private static String summary(Execution execution, String department) {
        return execution.departments().stream()
                .filter(d -> d.name().equals(department))
                .flatMap(d -> d.outputs().stream())
                .filter(o -> o.path("type").asText().equals("summary"))
                .map(o -> o.path("text").asText())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void orientsItselfByTheClockOfTheStudio() {
        Instant then = Instant.parse("2026-01-01T00:00:00Z");
        Tasks tasks = new Tasks(store, announcer, InstantSource.fixed(then));
        open.add(tasks);
        Execution execution = run(tasks, request("sound"));
        assertThat(execution.createdAt()).isEqualTo(then);
        assertThat(announcer.executions).extracting(LiveEvent::timestamp).doesNotHaveDuplicates();
    }
}
