package app.aladdin.client.executions;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.contract.Json;
import app.aladdin.contract.LiveEvent;
import app.aladdin.contract.TaskResponse;
import app.aladdin.contract.TaskStatus;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// One picture of a task, whatever tells of it, in whatever order.
final class TaskPictureTest {
    private static final Instant NOON = Instant.parse("2026-03-29T12:00:00Z");

    private static TaskFact snapshot(int second, String json) {
        return new TaskFact.Snapshot(
                TaskResponse.read(Json.parse(json.replace('\'', '"'))),
                null,
                NOON.plusSeconds(second));
    }

    private static TaskFact event(String name, int second, String fields) {
        String json =
                "{'timestamp':'"
                        + NOON.plusSeconds(second)
                        + "'"
                        + (fields.isEmpty() ? "" : "," + fields)
                        + "}";
        return new TaskFact.Happened(LiveEvent.read(name, Json.parse(json.replace('\'', '"'))));
    }

    private static TaskPicture of(TaskFact... facts) {
        return TaskPicture.of(Arrays.asList(facts));
    }

    @Test
    void knowsNothingAtFirst() {
        TaskPicture picture = of();
        assertThat(picture.status()).isEqualTo(TaskStatus.NONE);
        assertThat(picture.percentage()).isZero();
        assertThat(picture.finished()).isFalse();
    }

    @Test
    void progressComesAsANumberOrAsAnObject() {
        TaskPicture picture =
                of(
                        snapshot(
                                0,
                                "{'taskId':'t','status':'running','progress':{'currentStep':1,"
                                    + "'totalSteps':4,'percentage':25,'description':'Reading'}}"),
                        event("task:update", 1, "'taskId':'t','status':'running','progress':40"));
        assertThat(picture.percentage()).isEqualTo(40);
        assertThat(picture.step()).isEqualTo(1);
        assertThat(picture.steps()).isEqualTo(4);
        assertThat(picture.doing()).isEqualTo("Reading");
    }

    @Test
    void neverGoesBack() {
        TaskPicture picture =
                of(
                        event("task:update", 5, "'taskId':'t','status':'complete','progress':100"),
                        event("task:update", 1, "'taskId':'t','status':'queued','progress':0"),
                        event("task:update", 6, "'taskId':'t','status':'running','progress':60"),
                        event("agent:started", 7, "'agentId':'late','department':'story'"),
                        snapshot(8, "{'taskId':'t','status':'running','progress':{}}"));
        assertThat(picture.status()).isEqualTo(TaskStatus.COMPLETE);
        assertThat(picture.percentage()).isEqualTo(100);
        assertThat(picture.log()).hasSize(4);
    }

    @Test
    void whatIsOpenAtTheEndIsNeitherRunningNorDone() {
        TaskPicture picture =
                of(
                        event("agent:started", 1, "'agentId':'a','department':'story'"),
                        snapshot(
                                2,
                                "{'taskId':'t','status':'failed','departments':["
                                        + "{'name':'audio','status':'pending'}]}"));
        assertThat(picture.agents().getFirst().status()).isEqualTo(TaskStatus.NONE);
        assertThat(picture.departments())
                .extracting(one -> one.name() + " " + one.status().wire())
                .containsExactly("story ", "audio pending");
    }

    @Test
    void theServersAnswerAboutTheWholeIsBelieved() {
        TaskPicture picture =
                of(
                        event("task:update", 1, "'taskId':'t','status':'complete'"),
                        snapshot(2, "{'taskId':'t','status':'cancelled'}"));
        assertThat(picture.status()).isEqualTo(TaskStatus.CANCELLED);
    }

    @Test
    void anUnknownStatusIsShownUntilTheNextWord() {
        TaskFact queued = snapshot(0, "{'taskId':'t','status':'queued'}");
        TaskFact odd = snapshot(1, "{'taskId':'t','status':'awaiting review'}");
        TaskFact running = snapshot(2, "{'taskId':'t','status':'running'}");
        assertThat(of(odd, queued).status().wire()).isEqualTo("awaiting review");
        assertThat(of(running, odd, queued).status()).isEqualTo(TaskStatus.RUNNING);
    }

    @Test
    void departmentsAreOneUnderSlugAndName() {
        TaskPicture picture =
                of(
                        snapshot(
                                0,
                                "{'taskId':'t','status':'running','departments':["
                                        + "{'name':'Stunts','status':'running','relevance':0.2},"
                                        + "{'name':'Image Quality','status':'running'},"
                                        + "{'name':'story','status':'pending','relevance':0.9}]}"),
                        event(
                                "department:complete",
                                1,
                                "'taskId':'t','department':'image-quality',"
                                        + "'outputs':[{'n':1}],'qualityScore':93"));
        assertThat(picture.departments())
                .extracting(one -> one.name() + " " + one.status().wire())
                .containsExactly("story pending", "Image Quality complete", "Stunts running");
        assertThat(picture.departments().get(1).quality()).isEqualTo(0.93);
        assertThat(picture.departments().get(1).outputs()).hasSize(1);
    }

    @Test
    void agentsHaveStepsToolsResultAndErrors() {
        TaskPicture picture =
                of(
                        event("agent:started", 1, "'agentId':'a','department':'story'"),
                        event(
                                "agent:progress",
                                3,
                                "'agentId':'a','step':{'number':2,'total':2,"
                                        + "'description':'Write','status':'running'}"),
                        event(
                                "agent:progress",
                                2,
                                "'agentId':'a','step':{'number':1,'total':2,"
                                        + "'description':'Read','status':'complete'}"),
                        event(
                                "agent:progress",
                                1,
                                "'agentId':'a','step':{'number':1,'total':2,"
                                        + "'description':'Read','status':'running'}"),
                        event(
                                "agent:tool_call",
                                2,
                                "'agentId':'a','tool':'search','input':{'q':1}"),
                        event(
                                "agent:complete",
                                4,
                                "'agentId':'a','department':'story',"
                                        + "'result':{'ok':true},'qualityScore':0.8"),
                        event("agent:error", 5, "'agentId':'b','error':'no','recoverable':true"));
        AgentPicture done = picture.agents().getFirst();
        assertThat(done.status()).isEqualTo(TaskStatus.COMPLETE);
        assertThat(done.steps())
                .extracting(step -> step.number() + " " + step.status().wire())
                .containsExactly("1 complete", "2 running");
        assertThat(done.toolCalls()).hasSize(1);
        assertThat(done.quality()).isEqualTo(0.8);
        AgentPicture broken = picture.agents().getLast();
        assertThat(broken.status()).isEqualTo(TaskStatus.FAILED);
        assertThat(broken.recoverable()).isTrue();
    }

    @Test
    void anAgentThatGoesOnAfterAnErrorIsRunningAgain() {
        TaskFact error = event("agent:error", 2, "'agentId':'a','error':'no','recoverable':true");
        TaskFact before = event("agent:started", 1, "'agentId':'a','department':'story'");
        TaskFact after = event("agent:started", 3, "'agentId':'a','department':'story'");
        assertThat(of(error, before).agents().getFirst().status()).isEqualTo(TaskStatus.FAILED);
        assertThat(of(after, error, before).agents().getFirst().status())
                .isEqualTo(TaskStatus.RUNNING);
    }

    @Test
    void aRecordedEventIsTheOneThatWasToldLive() {
        TaskPicture picture =
                of(
                        event("agent:progress", 1, "'agentId':'a','step':{'number':1}"),
                        event(
                                "agent:progress",
                                1,
                                "'agentId':'a','executionId':'e',"
                                        + "'department':'story','step':{'number':1}"));
        assertThat(picture.log()).hasSize(1);
        assertThat(picture.log().getFirst().execution()).isEqualTo("e");
    }

    @Test
    void aLostTaskHasFailedUnlessItsEndIsKnown() {
        TaskFact lost = new TaskFact.Lost(Loss.GONE);
        TaskFact running = snapshot(0, "{'taskId':'t','status':'running'}");
        TaskFact complete = snapshot(0, "{'taskId':'t','status':'complete'}");
        assertThat(of(running, lost).status()).isEqualTo(TaskStatus.FAILED);
        assertThat(of(running, lost).loss()).isEqualTo(Loss.GONE);
        assertThat(of(lost, complete).status()).isEqualTo(TaskStatus.COMPLETE);
        assertThat(of(lost, complete).loss()).isNull();
    }

    @Test
    void noOrderAndNoRepetitionMatters() {
        for (long seed = 0; seed < 1_500; seed++) {
            Random random = new Random(seed);
            List<TaskFact> facts = new ArrayList<>();
            int count = 1 + random.nextInt(25);
            for (int i = 0; i < count; i++) {
                facts.add(fact(random));
            }
            TaskPicture expected = TaskPicture.of(facts);
            for (int run = 0; run < 6; run++) {
                List<TaskFact> other = new ArrayList<>(facts);
                for (int i = random.nextInt(8); i > 0; i--) {
                    other.add(facts.get(random.nextInt(facts.size())));
                }
                Collections.shuffle(other, random);
                assertThat(TaskPicture.of(other)).as("seed %d", seed).isEqualTo(expected);
            }
        }
    }

    @Test
    void whatIsKeptStandsForAllThatWasTold() {
        for (long seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            TaskMerge merge = new TaskMerge();
            for (int i = 0; i < 15; i++) {
                TaskFact fact = fact(random);
                if (!(fact instanceof TaskFact.Lost)) {
                    merge.add(fact);
                }
            }
            TaskPicture before = merge.picture();
            List<TaskFact> kept = new ArrayList<>();
            kept.add(
                    new TaskFact.Snapshot(
                            merge.answer("t", ""), before.quality(), NOON.plusSeconds(99)));
            before.log().forEach(event -> kept.add(new TaskFact.Happened(event)));
            TaskPicture after = TaskPicture.of(kept);
            assertThat(after.status()).as("seed %d", seed).isEqualTo(before.status());
            assertThat(after.percentage()).as("seed %d", seed).isEqualTo(before.percentage());
            assertThat(after.departments()).as("seed %d", seed).isEqualTo(before.departments());
            assertThat(after.agents())
                    .extracting(one -> one.id() + " " + one.status().wire())
                    .as("seed %d", seed)
                    .isEqualTo(
                            before.agents().stream()
                                    .map(one -> one.id() + " " + one.status().wire())
                                    .toList());
            assertThat(after.log()).as("seed %d", seed).isEqualTo(before.log());
        }
    }

    private static TaskFact fact(Random random) {
        int second = random.nextInt(4);
        String agent = "'agentId':'" + pick(random, "a", "b", "") + "'";
        String department = pick(random, "story", "Story", "image-quality", "Stunts", "");
        String in = random.nextBoolean() ? "" : ",'department':'" + department + "'";
        String status =
                "'status':'"
                        + pick(
                                random,
                                "queued",
                                "running",
                                "complete",
                                "failed",
                                "odd",
                                "other",
                                "")
                        + "'";
        String execution = random.nextBoolean() ? "" : ",'executionId':'e'";
        String who = agent + in + execution;
        return switch (random.nextInt(10)) {
            case 0 -> event("agent:started", second, who);
            case 1, 2 ->
                    event(
                            "agent:progress",
                            second,
                            who
                                    + ",'step':{'number':"
                                    + random.nextInt(3)
                                    + ",'description':'"
                                    + pick(random, "x", "y")
                                    + "',"
                                    + status
                                    + "}");
            case 3 -> event("agent:tool_call", second, who + ",'tool':'t','input':" + second);
            case 4 ->
                    event("agent:complete", second, who + ",'qualityScore':0." + random.nextInt(9));
            case 5 ->
                    event(
                            "agent:error",
                            second,
                            who + ",'error':'e','recoverable':" + random.nextBoolean());
            case 6 ->
                    event(
                            "task:update",
                            second,
                            "'taskId':'t',"
                                    + status
                                    + ",'progress':"
                                    + random.nextInt(100)
                                    + ",'currentDepartment':'"
                                    + department
                                    + "'");
            case 7 ->
                    event(
                            "department:complete",
                            second,
                            "'taskId':'t','department':'"
                                    + department
                                    + "','outputs':["
                                    + random.nextInt(3)
                                    + "]");
            case 8 ->
                    random.nextInt(10) == 0
                            ? new TaskFact.Lost(pick(random, Loss.GONE, Loss.FORBIDDEN))
                            : event("something", second, agent);
            default ->
                    snapshot(
                            second,
                            "{'taskId':'t',"
                                    + status
                                    + ",'progress':{'percentage':"
                                    + random.nextInt(100)
                                    + "},'departments':[{'name':'"
                                    + department
                                    + "',"
                                    + status
                                    + ",'outputs':["
                                    + random.nextInt(3)
                                    + "]}]}");
        };
    }

    @SafeVarargs
    private static <T> T pick(Random random, T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
