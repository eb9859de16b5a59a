package app.aladdin.client.executions;

import static app.aladdin.client.executions.FakeTasks.MISSING;
import static app.aladdin.client.executions.FakeTasks.says;
import static app.aladdin.client.executions.FakeTasks.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.contract.Execution;
import app.aladdin.contract.Json;
import app.aladdin.contract.LiveEvent;
import app.aladdin.contract.Problem;
import app.aladdin.contract.TaskResponse;
import app.aladdin.net.FakeSocketServer;
import app.aladdin.net.LoopbackServer;
import app.aladdin.net.SocketIoServer;
import app.aladdin.state.Loadable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/// Tasks are followed to their end whatever the server and the network do.
final class ExecutionsTest {
    private static final Duration OFTEN = Duration.ofSeconds(3);
    private static final Duration SILENCE = Duration.ofSeconds(30);

    @TempDir private Path folder = Path.of("");
    private final FakeTasks tasks = new FakeTasks();

    private static String frame(String name, String data) {
        return "42[\"" + name + "\"," + data.replace('\'', '"') + "]";
    }

    private static String step(int number) {
        return frame(
                "agent:progress",
                "{'executionId':'t','agentId':'a','step':{'current':"
                        + number
                        + ",'total':3,'description':'d','status':'running'},"
                        + "'timestamp':'2030-01-01T00:00:0"
                        + number
                        + "Z'}");
    }

    private static String update(String status, String progress) {
        return frame(
                "task:update",
                "{'taskId':'t','status':'"
                        + status
                        + "','progress':"
                        + progress
                        + ",'timestamp':'2030-01-01T00:00:09Z'}");
    }

    private Lookout polling(LoopbackServer server) {
        return Lookout.polling(folder, server.address());
    }

    @Test
    void asksEveryThreeSecondsWithoutASocketUntilTheTaskEnds() {
        tasks.next.add(says("queued", 0));
        tasks.next.add(says("running", 40));
        tasks.task = says("complete", 100);
        try (LoopbackServer server = LoopbackServer.start(tasks);
                Lookout lookout = polling(server)) {
            lookout.executions.watch("t");
            lookout.status("queued");
            assertThat(lookout.waited()).isEqualTo(OFTEN);
            lookout.status("running");
            assertThat(lookout.waited()).isEqualTo(OFTEN);
            assertThat(lookout.status("complete").percentage()).isEqualTo(100);
        }
    }

    @Test
    void asksSeldomWhileEventsAreToldAndAsksWhatWasMissedAfterADrop() {
        try (LoopbackServer server = LoopbackServer.start(tasks);
                FakeSocketServer sockets = FakeSocketServer.start();
                Lookout lookout = Lookout.live(folder, server.address(), sockets.address())) {
            FakeSocketServer.Peer peer = sockets.peer();
            lookout.executions.watch("t");
            assertThat(lookout.waited()).isEqualTo(OFTEN);
            assertThat(lookout.waits()).isEqualTo(SILENCE);
            assertThat(peer.frame()).contains("subscribe:execution", "\"t\"");
            peer.send(step(1));
            lookout.picture(picture -> picture.log().size() == 1);
            tasks.task = says("complete", 100);
            sockets.cut();
            lookout.status("complete");
            FakeSocketServer.Peer again = sockets.peer();
            assertThat(again.auth().path("projectId").asText()).isEqualTo("p");
        }
    }

    @Test
    void repeatedAndLateEventsChangeNothingButTheLog() {
        try (LoopbackServer server = LoopbackServer.start(tasks);
                FakeSocketServer sockets = FakeSocketServer.start();
                Lookout lookout = Lookout.live(folder, server.address(), sockets.address())) {
            FakeSocketServer.Peer peer = sockets.peer();
            lookout.executions.watch("t");
            lookout.status("running");
            tasks.task = says("complete", 100);
            peer.send(update("complete", "100"));
            lookout.status("complete");
            peer.send(step(2));
            peer.send(step(2));
            peer.send(step(1));
            TaskPicture late = lookout.picture(picture -> picture.log().size() == 3);
            assertThat(late.status().wire()).isEqualTo("complete");
            assertThat(late.log().getFirst()).isInstanceOf(LiveEvent.AgentProgress.class);
        }
    }

    @Test
    void asksOnceMoreAfterTheLastEventAndUnsubscribes() {
        try (LoopbackServer server = LoopbackServer.start(tasks);
                FakeSocketServer sockets = FakeSocketServer.start();
                Lookout lookout = Lookout.live(folder, server.address(), sockets.address())) {
            FakeSocketServer.Peer peer = sockets.peer();
            lookout.executions.watch("t");
            lookout.waits();
            peer.frame();
            tasks.task = text(200, "{'taskId':'t','status':'failed','error':'no lamp'}");
            peer.send(update("failed", "50"));
            assertThat(peer.frame()).contains("unsubscribe:execution");
            lookout.picture(picture -> picture.error().equals("no lamp"));
        }
    }

    @Test
    void readsProgressAsANumberAndAsAnObject() {
        tasks.task = text(200, "{'taskId':'t','status':'running','progress':12}");
        try (LoopbackServer server = LoopbackServer.start(tasks);
                FakeSocketServer sockets = FakeSocketServer.start();
                Lookout lookout = Lookout.live(folder, server.address(), sockets.address())) {
            FakeSocketServer.Peer peer = sockets.peer();
            lookout.executions.watch("t");
            lookout.picture(picture -> picture.percentage() == 12);
            peer.send(update("running", "{'percentage':60}"));
            lookout.picture(picture -> picture.percentage() == 60);
        }
    }

    @Test
    void anUnknownWordIsShownAndIsNoEnd() {
        tasks.next.add(says("pondering", 20));
        tasks.task = says("complete", 100);
        try (LoopbackServer server = LoopbackServer.start(tasks);
                Lookout lookout = polling(server)) {
            lookout.executions.watch("t");
            assertThat(lookout.status("pondering").finished()).isFalse();
            lookout.waited();
            lookout.status("complete");
        }
    }

    @Test
    void aTaskThatTheServerForgotHasFailedWithTheReason() {
        try (LoopbackServer server = LoopbackServer.start(tasks);
                Lookout lookout = polling(server)) {
            lookout.executions.watch("t");
            lookout.status("running");
            tasks.task = MISSING;
            lookout.waited();
            lookout.waited();
            TaskPicture end = lookout.status("failed");
            assertThat(end.loss()).isEqualTo(Loss.GONE);
        }
    }

    @Test
    void oneMissingAnswerIsNoEnd() {
        tasks.next.add(says("running", 10));
        tasks.next.add(MISSING);
        tasks.task = says("complete", 100);
        try (LoopbackServer server = LoopbackServer.start(tasks);
                Lookout lookout = polling(server)) {
            lookout.executions.watch("t");
            lookout.waited();
            lookout.waited();
            assertThat(lookout.status("complete").loss()).isNull();
        }
    }

    @Test
    void eventsAreEnoughWhereTheTaskCannotBeAskedFor() {
        tasks.task = MISSING;
        try (LoopbackServer server = LoopbackServer.start(tasks);
                FakeSocketServer sockets = FakeSocketServer.start();
                Lookout lookout = Lookout.live(folder, server.address(), sockets.address())) {
            FakeSocketServer.Peer peer = sockets.peer();
            lookout.executions.watch("t");
            lookout.waited();
            peer.send(step(1));
            lookout.picture(picture -> picture.log().size() == 1);
            lookout.waited();
            peer.send(update("complete", "100"));
            assertThat(lookout.status("complete").loss()).isNull();
        }
    }

    @Test
    void waitsAsLongAsALimitSaysAndGoesOn() {
        tasks.next.add(text(429, "{'error':'slow down'}", "Retry-After: 20"));
        tasks.next.add(text(500, "{'error':'oops'}"));
        tasks.task = says("complete", 100);
        try (LoopbackServer server = LoopbackServer.start(tasks);
                Lookout lookout = polling(server)) {
            lookout.executions.watch("t");
            ExecutionEvent delayed =
                    lookout.event(event -> event instanceof ExecutionEvent.Delayed);
            assertThat(((ExecutionEvent.Delayed) delayed).problem())
                    .isInstanceOf(Problem.RateLimited.class);
            assertThat(lookout.waited()).isGreaterThanOrEqualTo(OFTEN);
            assertThat(lookout.waited()).isLessThan(SILENCE);
            lookout.status("complete");
        }
    }

    @Test
    void goesOnWhenSomebodyHasSignedIn() {
        tasks.next.add(text(401, "{'error':'over'}"));
        tasks.task = says("complete", 100);
        try (LoopbackServer server = LoopbackServer.start(tasks);
                Lookout lookout = polling(server)) {
            lookout.executions.watch("t");
            lookout.event(event ->
                    event instanceof ExecutionEvent.Delayed(var id, var problem)
                            && problem instanceof Problem.SignedOut);
            lookout.waits();
            lookout.executions.askNow();
            lookout.status("complete");
        }
    }

    @Test
    void asksOftenWhereTheSocketIsRefused() {
        try (LoopbackServer server = LoopbackServer.start(tasks);
                FakeSocketServer sockets =
                        FakeSocketServer.start(auth -> "44{\"message\":\"Unauthorized\"}");
                Lookout lookout = polling(server)) {
            lookout.sockets(sockets.address());
            lookout.polls();
            lookout.executions.watch("t");
            lookout.status("running");
            tasks.task = says("complete", 100);
            assertThat(lookout.waited()).isEqualTo(OFTEN);
            lookout.status("complete");
        }
    }

    @Test
    void asksOftenAboutATaskWhoseSubscriptionIsRefused() {
        try (LoopbackServer server = LoopbackServer.start(tasks);
                FakeSocketServer sockets = FakeSocketServer.start();
                Lookout lookout = Lookout.live(folder, server.address(), sockets.address())) {
            FakeSocketServer.Peer peer = sockets.peer();
            lookout.executions.watch("t");
            lookout.waited();
            assertThat(lookout.waits()).isEqualTo(SILENCE);
            peer.frame();
            peer.send(frame("error", "{'message':'Unauthorized'}"));
            assertThat(lookout.waits()).isEqualTo(OFTEN);
        }
    }

    @Test
    void goesOnWithAnotherProcessOnTheSamePort() {
        int port = LoopbackServer.freePort();
        try (LoopbackServer server = LoopbackServer.start(tasks);
                Lookout lookout = polling(server)) {
            try (SocketIoServer sockets = SocketIoServer.start(port, any -> true)) {
                lookout.sockets(sockets.address());
                lookout.on();
                lookout.executions.watch("t");
                lookout.status("running");
            }
            lookout.polls();
            try (SocketIoServer sockets = SocketIoServer.start(port, any -> true)) {
                lookout.on();
                tasks.task = says("complete", 100);
                sockets.toAll(
                        "task:update",
                        Map.of("taskId", "t", "status", "complete", "progress", 100));
                lookout.status("complete");
            }
        }
    }

    @Test
    void anotherProjectsTaskIsStillAskedFor() {
        try (LoopbackServer server = LoopbackServer.start(tasks);
                FakeSocketServer sockets = FakeSocketServer.start();
                Lookout lookout = Lookout.live(folder, server.address(), sockets.address())) {
            sockets.peer();
            lookout.executions.watch("t");
            lookout.status("running");
            tasks.task = says("complete", 100);
            lookout.live.open("p2");
            lookout.status("complete");
        }
    }

    @Test
    void anAgentWithoutAnExecutionBelongsToTheOnlyTaskThereIs() {
        try (LoopbackServer server = LoopbackServer.start(tasks);
                FakeSocketServer sockets = FakeSocketServer.start();
                Lookout lookout = Lookout.live(folder, server.address(), sockets.address())) {
            FakeSocketServer.Peer peer = sockets.peer();
            TaskResponse started =
                    TaskResponse.read(
                            Json.parse(
                                    "{\"taskId\":\"t\",\"status\":\"queued\","
                                            + "\"websocketChannel\":\"execution:room\"}"));
            lookout.executions.watch(started);
            assertThat(peer.frame()).contains("\"room\"");
            peer.send(frame("agent:started", "{'agentId':'a','department':'story'}"));
            assertThat(lookout.picture(picture -> !picture.agents().isEmpty()).agents())
                    .extracting(AgentPicture::id)
                    .containsExactly("a");
            assertThat(server.requests())
                    .anyMatch(request -> request.is("GET", "/orchestrator/task/t"));
        }
    }

    @Test
    void saysThatAServerCannotCancel() {
        try (LoopbackServer server = LoopbackServer.start(tasks);
                Lookout lookout = polling(server)) {
            lookout.executions.cancel("t");
            ExecutionEvent no =
                    lookout.event(event -> event instanceof ExecutionEvent.NotCancelled);
            assertThat(((ExecutionEvent.NotCancelled) no).problem())
                    .isInstanceOf(Problem.Unsupported.class);
        }
    }

    @Test
    void showsTheSamePictureWhenTheServerIsGone() {
        tasks.task = says("complete", 100);
        tasks.record =
                text(
                        200,
                        "{'id':'t','projectId':'p','task':'Find the lamp','status':'complete',"
                                + "'qualityScore':0.9,'events':[{'type':'agent:started',"
                                + "'agentId':'a','department':'story',"
                                + "'timestamp':'2030-01-01T00:00:01Z'}]}");
        TaskPicture there;
        String gone;
        try (LoopbackServer server = LoopbackServer.start(tasks);
                Lookout lookout = polling(server)) {
            lookout.executions.watch("t");
            there = lookout.picture(picture -> picture.log().size() == 1);
            gone = server.address();
        }
        try (Lookout lookout = new Lookout(folder, gone)) {
            lookout.executions.open("t");
            assertThat(lookout.picture(any -> true)).isEqualTo(there);
            lookout.executions.list("p");
            ExecutionEvent listed = lookout.event(event -> event instanceof ExecutionEvent.Listed);
            assertThat(((ExecutionEvent.Listed) listed).executions().known().orElseThrow())
                    .extracting(Execution::task)
                    .containsExactly("Find the lamp");
        }
    }

    @Test
    void saysThatAServerHasNoListOfTasks() {
        try (LoopbackServer server = LoopbackServer.start(tasks);
                Lookout lookout = polling(server)) {
            lookout.executions.list("p");
            ExecutionEvent listed =
                    lookout.event(event ->
                            event instanceof ExecutionEvent.Listed(var project, var list)
                                    && list instanceof Loadable.Failed<?>);
            assertThat(((ExecutionEvent.Listed) listed).executions())
                    .isInstanceOfSatisfying(
                            Loadable.Failed.class,
                            failed ->
                                    assertThat(failed.problem())
                                            .isInstanceOf(Problem.Unsupported.class));
        }
    }

    @Test
    void asksForTheListAgainOnceTheServerIsThere() {
        try (LoopbackServer server = LoopbackServer.start(tasks);
                Lookout lookout = new Lookout(folder, server.address())) {
            lookout.away();
            lookout.executions.list("p");
            assertThat(lookout.notListed().connection()).isTrue();
            lookout.online();
            assertThat(lookout.notListed()).isInstanceOf(Problem.Unsupported.class);
        }
    }

    @Test
    void doesNotCallTheListMissingBeforeTheServerWasTried() {
        try (LoopbackServer server = LoopbackServer.start(tasks);
                Lookout lookout = new Lookout(folder, server.address())) {
            lookout.executions.list("p");
            lookout.online();
            assertThat(lookout.notListed()).isInstanceOf(Problem.Unsupported.class);
        }
    }
}
