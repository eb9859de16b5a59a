package app.aladdin.feature.orchestrator.task;

import static app.aladdin.feature.orchestrator.task.FailingTask.BEGAN;
import static app.aladdin.feature.orchestrator.task.FailingTask.STARTED;
import static app.aladdin.feature.orchestrator.task.FailingTask.at;
import static app.aladdin.feature.orchestrator.task.FailingTask.event;
import static app.aladdin.feature.orchestrator.task.FailingTask.failing;
import static app.aladdin.feature.orchestrator.task.FailingTask.picture;
import static app.aladdin.ui.Toolkit.onFx;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.client.executions.TaskFact;
import app.aladdin.contract.AnswerMetadata;
import app.aladdin.contract.Json;
import app.aladdin.contract.LiveEvent;
import app.aladdin.contract.Priority;
import app.aladdin.contract.TaskResponse;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.Toolkit;
import app.aladdin.ui.theme.Theme;
import app.aladdin.ui.view.AnswerBodies.Answer;

import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

@ExtendWith(Toolkit.class)
final class TaskBodyTest {
    private final List<String> asked = new ArrayList<>();
    private final TaskRun run = new TaskRun(STARTED, BEGAN);

    private final class FakeTasks implements TaskActions {
        @Override
        public Runnable watch(TaskResponse answer, boolean over) {
            asked.add("watch " + answer.taskId());
            return () -> asked.add("leave");
        }

        @Override
        public void cancel(String execution) {
            asked.add("cancel " + execution);
        }

        @Override
        public void open(String execution) {
            asked.add("open " + execution);
        }

        @Override
        public void again(
                String conversation,
                String question,
                @Nullable Priority priority,
                List<String> departments) {
            asked.add("again " + question + " " + priority + " " + departments);
        }
    }

    private TaskBody body() {
        AnswerMetadata metadata = AnswerMetadata.read(Json.object().set("task", STARTED.write()));
        TaskBody body =
                new TaskBody(
                        new Answer("m", "c", "Break it down", metadata, BEGAN),
                        STARTED,
                        run,
                        new SimpleObjectProperty<>(false),
                        new FakeTasks(),
                        new Messages(Locale.ENGLISH),
                        Clock.fixed(BEGAN.plusSeconds(161), ZoneOffset.UTC));
        new Theme().dress(new Scene(body, 400, 800));
        body.applyCss();
        return body;
    }

    private static List<String> texts(Node body) {
        return body.lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(node -> ((Label) node).getText())
                .filter(text -> text != null && !text.isEmpty())
                .toList();
    }

    private static void press(Node row) {
        Event.fireEvent(
                row,
                new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
    }

    private static void fire(Node body, String text) {
        body.lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(button -> text.equals(button.getText()) && button.isVisible())
                .findFirst()
                .orElseThrow()
                .fire();
    }

    @Test
    void showsADepartmentThatItDoesNotKnowByItsName() throws Exception {
        onFx(() -> assertThat(texts(body())).contains("Story", "Catering"));
    }

    @Test
    void opensAFailureByItself() throws Exception {
        onFx(() -> {
            TaskBody body = body();
            run.show(picture(failing()));
            assertThat(texts(body))
                    .contains("Failed", "Structure", "scenes.read", "The store did not answer");
        });
    }

    @Test
    void saysHowMuchADepartmentHasToDoWithIt() throws Exception {
        onFx(() -> {
            TaskBody body = body();
            List<TaskFact> facts = new ArrayList<>(failing());
            TaskResponse answer =
                    TaskResponse.read(
                            Json.parse(
                                    "{\"taskId\":\"t\",\"status\":\"running\",\"departments\":["
                                            + "{\"name\":\"story\",\"relevance\":0.84}]}"));
            facts.add(new TaskFact.Snapshot(answer, null, BEGAN));
            run.show(picture(facts));
            assertThat(texts(body)).contains("Relevance", "0.84");
        });
    }

    @Test
    void collapsesToolCallsToALine() throws Exception {
        onFx(() -> {
            TaskBody body = body();
            run.show(picture(failing()));
            assertThat(texts(body)).doesNotContain("{\"act\":2}");
            press(body.lookup(".tool-line"));
            assertThat(texts(body)).contains("{\"act\":2}");
        });
    }

    @Test
    void keepsALaneClosedThatThePersonClosed() throws Exception {
        onFx(() -> {
            TaskBody body = body();
            run.show(picture(failing()));
            press(body.lookup(".task-line"));
            assertThat(texts(body)).doesNotContain("Structure");
            body.dispose();
            assertThat(texts(body())).doesNotContain("Structure");
        });
    }

    @Test
    void drawsTheSameWhateverTheOrderOfTheEvents() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        onFx(() -> {
            TaskBody body = body();
            run.show(picture(failing()));
            List<String> expected = texts(body);
            for (int i = 0; i < 20; i++) {
                List<TaskFact> mixed = new ArrayList<>(failing());
                mixed.addAll(failing().subList(0, random.nextInt(failing().size())));
                Collections.shuffle(mixed, random);
                List<TaskFact> heard = new ArrayList<>();
                for (TaskFact fact : mixed) {
                    heard.add(fact);
                    run.show(picture(heard));
                }
                assertThat(texts(body)).as("seed %d", seed).isEqualTo(expected);
            }
        });
    }

    @Test
    void showsHowLongItHasTakenAndHowLongItTookAtTheEnd() throws Exception {
        onFx(() -> {
            TaskBody body = body();
            assertThat(texts(body)).contains("2:41");
            run.show(picture(failing()));
            assertThat(texts(body)).contains("0:10");
        });
    }

    @Test
    void cancelsOnceHoweverOftenItIsPressed() throws Exception {
        onFx(() -> {
            TaskBody body = body();
            fire(body, "Cancel");
            fire(body, "Cancel");
            assertThat(asked).containsExactly("watch t", "cancel t");
        });
    }

    @Test
    void asksTheFailedDepartmentAgain() throws Exception {
        onFx(() -> {
            TaskBody body = body();
            run.show(picture(failing()));
            fire(body, "Try again");
            assertThat(asked).contains("again Break it down HIGH [story]");
        });
    }

    @Test
    void startsAgainWithThePriorityAndTheDepartmentsThatItHad() throws Exception {
        onFx(() -> {
            TaskBody body = body();
            run.show(picture(failing()));
            fire(body, "Start again");
            assertThat(asked).contains("again Break it down HIGH [story, Catering]");
        });
    }

    @Test
    void followsTheTaskToItsEndWhenItsMessageIsOutOfView() throws Exception {
        onFx(() -> {
            body().dispose();
            body().dispose();
            assertThat(asked).containsExactly("watch t");
            run.show(picture(failing()));
            assertThat(asked).containsExactly("watch t", "leave");
        });
    }

    @Test
    void letsGoOfATaskThatIsOverWithItsMessage() throws Exception {
        onFx(() -> {
            TaskBody body = body();
            run.show(picture(failing()));
            assertThat(asked).containsExactly("watch t");
            body.dispose();
            assertThat(asked).containsExactly("watch t", "leave");
        });
    }

    @Test
    void keepsTheNodeOfWhatDidNotChange() throws Exception {
        onFx(() -> {
            TaskBody body = body();
            run.show(picture(failing()));
            Node call = body.lookup(".tool-line");
            List<TaskFact> more = new ArrayList<>(failing());
            more.add(
                    new TaskFact.Happened(
                            event(
                                    "agent:tool_call",
                                    at(8, "\"tool\":\"links.read\",\"input\":{}"))));
            run.show(picture(more));
            assertThat(texts(body)).contains("links.read");
            assertThat(body.lookupAll(".tool-line")).contains(call).hasSize(2);
        });
    }

    @Test
    void saysHowLongAStepTook() throws Exception {
        onFx(() -> {
            TaskBody body = body();
            List<TaskFact> facts = new ArrayList<>(failing());
            facts.add(
                    new TaskFact.Happened(
                            event(
                                    "agent:progress",
                                    at(
                                            2,
                                            "\"step\":{\"number\":1,\"total\":2,"
                                                    + "\"description\":\"Structure\","
                                                    + "\"status\":\"running\"}"))));
            run.show(picture(facts));
            assertThat(texts(body)).contains("0:03");
        });
    }

    @Test
    void keepsLanesInTheOrderOfThePipelineWhenOneIsHeardOfLate() throws Exception {
        onFx(() -> {
            TaskBody body = body();
            List<TaskFact> facts = new ArrayList<>(failing());
            facts.add(
                    new TaskFact.Happened(
                            event(
                                    "agent:started",
                                    "{\"executionId\":\"t\",\"agentId\":\"v\",\"department\":"
                                            + "\"visual\",\"timestamp\":\""
                                            + BEGAN.plusSeconds(3)
                                            + "\"}")));
            run.show(picture(facts));
            List<String> lanes =
                    texts(body).stream()
                            .filter(List.of("Story", "Visual", "Catering")::contains)
                            .toList();
            assertThat(lanes).containsExactly("Story", "Visual", "Catering");
        });
    }

    @Test
    void offersNoNewTryWhereTheServerSaysThatItCannotHelp() throws Exception {
        onFx(() -> {
            TaskBody body = body();
            run.show(picture(failing().stream().map(TaskBodyTest::withoutHope).toList()));
            assertThat(
                            body.lookupAll(".button").stream()
                                    .map(node -> ((Button) node).getText())
                                    .toList())
                    .contains("Start again")
                    .doesNotContain("Try again");
        });
    }

    private static TaskFact withoutHope(TaskFact fact) {
        return fact instanceof TaskFact.Happened(LiveEvent.AgentError error)
                ? new TaskFact.Happened(
                        new LiveEvent.AgentError(
                                error.executionId(),
                                error.agentId(),
                                error.department(),
                                error.error(),
                                false,
                                error.timestamp()))
                : fact;
    }

    @Test
    void showsALongInputOnlyWhenAllOfItIsWanted() throws Exception {
        onFx(() -> {
            TaskBody body = body();
            String words = "w".repeat(2 * ToolCall.LONGEST);
            List<TaskFact> facts = new ArrayList<>(failing());
            facts.set(
                    2,
                    new TaskFact.Happened(
                            event(
                                    "agent:tool_call",
                                    at(6, "\"tool\":\"read\",\"input\":\"" + words + "\""))));
            run.show(picture(facts));
            press(body.lookup(".tool-line"));
            assertThat(texts(body)).noneMatch(words::equals);
            ((Hyperlink) body.lookup(".tool-input .hyperlink")).fire();
            assertThat(texts(body)).contains(words);
        });
    }

    @Test
    void showsNoGreenMarkForWorkThatFoundLittleGood() throws Exception {
        onFx(() -> {
            TaskBody body = body();
            run.show(
                    picture(
                            List.of(
                                    new TaskFact.Happened(
                                            event(
                                                    "department:complete",
                                                    "{\"taskId\":\"t\",\"department\":\"story\","
                                                            + "\"qualityScore\":0.2}")))));
            assertThat(texts(body)).contains("0.20");
            assertThat(body.lookupAll(".success")).isEmpty();
        });
    }
}
