package app.aladdin.feature.executions;

import app.aladdin.client.executions.TaskPicture;
import app.aladdin.contract.Execution;
import app.aladdin.contract.Problem;
import app.aladdin.contract.TaskStatus;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.icon.Icons;
import app.aladdin.ui.view.Tags;
import app.aladdin.ui.view.Words;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// One execution: what it was to do, how far it is, the departments on a time axis, and everything
/// that happened.
final class RunDetail extends VBox {
    private static final Duration SHORT = Duration.ofSeconds(10);

    private final Messages messages;
    private final Words words;
    private final Clock clock;
    private final Label title = new Label();
    private final FlowPane facts = new FlowPane(16, 4);
    private final Label done = new Label();
    private final Label trouble = new Label();
    private final Button cancel;
    private final Button copy;
    private final Button talk;
    private final RunEvents events;
    private final TimelineView timeline;
    private Optional<Execution> run = Optional.empty();
    private Optional<TaskPicture> picture = Optional.empty();
    private String shown = "";

    /// What the buttons do, told the execution.
    ///
    /// @param conversation opens the conversation in which it was asked for
    record Doing(
            java.util.function.Consumer<String> cancel,
            java.util.function.Consumer<String> conversation,
            Runnable copied) {}

    RunDetail(Messages messages, Words words, Clock clock, Doing doing) {
        this.messages = messages;
        this.words = words;
        this.clock = clock;
        getStyleClass().add("run-detail");
        title.getStyleClass().add("title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        title.setMaxHeight(52);
        events = new RunEvents(messages);
        timeline = new TimelineView(messages, events::turn);
        cancel = new Button(messages.get("task.cancel"), Icons.of(Feather.SQUARE, 14));
        cancel.setOnAction(e -> {
            cancel.setDisable(true);
            doing.cancel().accept(shown);
        });
        copy = new Button(messages.get("execution.copy"), Icons.of(Feather.COPY, 14));
        copy.setOnAction(e -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(asText());
            Clipboard.getSystemClipboard().setContent(content);
            doing.copied().run();
        });
        talk =
                new Button(
                        messages.get("execution.conversation"),
                        Icons.of(Feather.MESSAGE_SQUARE, 14));
        talk.setOnAction(e -> run.map(Execution::conversationId).ifPresent(doing.conversation()));
        for (Button each : List.of(cancel, copy, talk)) {
            each.setMinWidth(USE_PREF_SIZE);
        }
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox top = new HBox(8, title, space, talk, copy, cancel);
        top.setAlignment(Pos.TOP_LEFT);
        HBox.setHgrow(title, Priority.SOMETIMES);
        done.getStyleClass().add("muted");
        facts.setAlignment(Pos.CENTER_LEFT);
        facts.setMinWidth(0);
        HBox.setHgrow(facts, Priority.ALWAYS);
        done.setMinWidth(USE_PREF_SIZE);
        HBox below = new HBox(16, facts, done);
        below.setAlignment(Pos.CENTER_LEFT);
        trouble.getStyleClass().addAll("small", "warning");
        trouble.setWrapText(true);
        VBox head = new VBox(8, top, below, trouble);
        head.getStyleClass().add("run-head");
        VBox.setVgrow(events, Priority.ALWAYS);
        getChildren().addAll(head, timeline, events);
        trouble.managedProperty().bind(trouble.visibleProperty());
    }

    void show(String id, Optional<Execution> known, Optional<TaskPicture> now) {
        if (!id.equals(shown)) {
            shown = id;
            events.clear();
            cancel.setDisable(false);
        }
        run = known;
        picture = now;
        title.setText(
                known.map(one -> RunWords.title(one, messages))
                        .orElseGet(() -> messages.get("execution.nameless")));
        boolean over = now.map(TaskPicture::finished).orElse(true);
        shown(cancel, !over);
        shown(copy, now.isPresent());
        shown(talk, known.filter(one -> !one.conversationId().isEmpty()).isPresent());
        now.ifPresent(this::draw);
        facts(over);
    }

    private static void shown(Button button, boolean visible) {
        button.setVisible(visible);
        button.setManaged(visible);
    }

    private void draw(TaskPicture now) {
        RunLanes lanes = lanes(now);
        boolean tenths = lanes.length().compareTo(SHORT) < 0;
        timeline.show(lanes, !now.finished());
        events.show(
                RunEvent.of(now, lanes.began(), messages),
                now.departments().stream().map(each -> each.name()).toList(),
                tenths);
        long complete =
                lanes.lanes().stream()
                        .filter(lane -> lane.state() == TaskStatus.Kind.COMPLETE)
                        .count();
        long failed =
                lanes.lanes().stream()
                        .filter(lane -> lane.state() == TaskStatus.Kind.FAILED)
                        .count();
        done.setText(
                failed == 0
                        ? messages.get("execution.done", complete, lanes.lanes().size())
                        : messages.get(
                                "execution.done.failed", complete, lanes.lanes().size(), failed));
    }

    private RunLanes lanes(TaskPicture now) {
        return RunLanes.of(now, run.map(RunWords::began), clock.instant());
    }

    /// Moves the clocks of what runs.
    void tick() {
        picture.filter(now -> !now.finished())
                .ifPresent(now -> {
                    timeline.show(lanes(now), true);
                    facts(false);
                });
    }

    private void facts(boolean over) {
        TaskStatus state =
                picture.map(TaskPicture::status)
                        .orElseGet(() -> run.map(Execution::status).orElse(TaskStatus.NONE));
        facts.getChildren()
                .setAll(
                        Tags.tag(
                                RunWords.status(state, messages),
                                RunWords.tone(state.kind()),
                                Icons.of(RunWords.icon(state.kind()), 12)));
        run.ifPresent(
                one -> fact(messages.get("execution.started", words.time(RunWords.began(one)))));
        picture.ifPresent(now -> {
            Duration length = lanes(now).length();
            Label time = fact(RunWords.clock(length, over && length.compareTo(SHORT) < 0));
            time.getStyleClass().add("mono");
            if (!over && now.percentage() > 0) {
                fact(messages.get("task.percent", Math.round(now.percentage())));
            }
            if (now.quality() != null) {
                fact(messages.get("execution.quality", RunWords.share(now.quality())));
            }
        });
        run.map(Execution::priority)
                .ifPresent(priority -> fact(RunWords.priority(priority, messages)));
        picture.map(TaskPicture::error)
                .filter(error -> !error.isBlank())
                .ifPresent(error -> fact(error).getStyleClass().add("danger"));
    }

    private Label fact(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("muted");
        facts.getChildren().add(label);
        return label;
    }

    void trouble(Optional<Problem> problem) {
        trouble.setVisible(problem.isPresent());
        trouble.setText(
                problem.map(why ->
                                messages.get(
                                        picture.isPresent()
                                                ? "execution.recorded"
                                                : "execution.unknown",
                                        words.problem(why)))
                        .orElse(""));
        if (problem.isPresent()) {
            cancel.setDisable(false);
        }
    }

    private String asText() {
        return picture.map(
                        now -> {
                            RunLanes lanes = lanes(now);
                            boolean tenths = lanes.length().compareTo(SHORT) < 0;
                            String head =
                                    title.getText()
                                            + "\n"
                                            + RunWords.status(now.status(), messages)
                                            + ", "
                                            + done.getText()
                                            + "\n\n";
                            return head
                                    + RunEvent.of(now, lanes.began(), messages).stream()
                                            .map(event ->
                                                    String.join(
                                                                    "\t",
                                                                    RunWords.clock(
                                                                            event.at(), tenths),
                                                                    RunWords.department(
                                                                            messages,
                                                                            event.department()),
                                                                    event.text(),
                                                                    event.note(),
                                                                    event.detail())
                                                            .stripTrailing())
                                            .collect(Collectors.joining("\n"))
                                    + "\n";
                        })
                .orElse("");
    }
}
