package app.aladdin.feature.executions;

import app.aladdin.i18n.Messages;
import app.aladdin.ui.icon.Icons;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Set;

/// A line of the events; one with more behind it opens below itself.
final class RunEventCell extends ListCell<RunEvent> {
    private static final int MOST_LINES = 12;

    private final Messages messages;
    private final Set<RunEvent> opened;
    private final Runnable changed;
    private final boolean[] tenths;

    /// @param opened which lines are open
    /// @param changed told when that changes
    /// @param tenths whether times are shown in tenths of seconds
    RunEventCell(Messages messages, Set<RunEvent> opened, Runnable changed, boolean[] tenths) {
        this.messages = messages;
        this.opened = opened;
        this.changed = changed;
        this.tenths = tenths;
        setPrefWidth(0);
        getStyleClass().add("run-event-cell");
        setOnMouseClicked(click -> turn());
    }

    void turn() {
        RunEvent event = getItem();
        if (event != null && !event.detail().isEmpty()) {
            if (!opened.remove(event)) {
                opened.add(event);
            }
            changed.run();
            updateItem(event, false);
        }
    }

    @Override
    protected void updateItem(@Nullable RunEvent event, boolean empty) {
        super.updateItem(event, empty);
        setText(null);
        if (empty || event == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        setAccessibleText(
                RunWords.clock(event.at(), tenths[0])
                        + " "
                        + RunWords.department(messages, event.department())
                        + " "
                        + event.text()
                        + " "
                        + event.note());
        VBox all = new VBox(line(event));
        if (opened.contains(event)) {
            all.getChildren().add(detail(event));
        }
        setGraphic(all);
    }

    private HBox line(RunEvent event) {
        Label time = new Label(RunWords.clock(event.at(), tenths[0]));
        time.getStyleClass().addAll("mono", "faint");
        time.setMinWidth(48);
        Node icon =
                event.department().isEmpty()
                        ? Icons.of(Feather.LAYERS)
                        : Icons.department(event.department());
        Label department =
                new Label(
                        event.department().isEmpty()
                                ? messages.get("execution.event.whole")
                                : RunWords.department(messages, event.department()));
        department.getStyleClass().add("muted");
        department.setMinWidth(96);
        department.setPrefWidth(96);
        Label text = new Label(event.text());
        text.setMinWidth(0);
        text.getStyleClass()
                .add(
                        switch (event.kind()) {
                            case TOOL -> "mono";
                            case STEP, STEP_DONE, STARTED, TASK -> "muted";
                            case DONE, PROBLEM -> "ink";
                        });
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label note = new Label(event.note());
        note.getStyleClass().addAll("small", "faint");
        note.setMinWidth(USE_PREF_SIZE);
        FontIcon kind = Icons.of(glyph(event.kind()), 14);
        kind.getStyleClass().add(tone(event.kind()));
        HBox line = new HBox(12, time, icon, department, kind, text, space, note);
        if (!event.detail().isEmpty()) {
            FontIcon chevron =
                    Icons.of(
                            opened.contains(event) ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT,
                            14);
            chevron.getStyleClass().add("faint");
            line.getChildren().add(chevron);
        }
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("run-event");
        return line;
    }

    private Node detail(RunEvent event) {
        TextArea text = new TextArea(event.detail());
        text.setEditable(false);
        text.setWrapText(true);
        text.getStyleClass().add("mono");
        text.setAccessibleText(event.text());
        int lines = (int) event.detail().lines().count() + event.detail().length() / 90;
        text.setPrefRowCount(Math.clamp(lines, 2, MOST_LINES));
        VBox box = new VBox(text);
        box.getStyleClass().add("run-event-detail");
        box.setOnMouseClicked(click -> click.consume());
        return box;
    }

    private static Feather glyph(RunEvent.Kind kind) {
        return switch (kind) {
            case STARTED, STEP -> Feather.PLAY_CIRCLE;
            case STEP_DONE -> Feather.CHECK;
            case TOOL -> Feather.TERMINAL;
            case DONE -> Feather.CHECK_CIRCLE;
            case PROBLEM -> Feather.ALERT_CIRCLE;
            case TASK -> Feather.ACTIVITY;
        };
    }

    private static String tone(RunEvent.Kind kind) {
        return switch (kind) {
            case DONE, STEP_DONE -> "success";
            case PROBLEM -> "danger";
            case STARTED, STEP -> "accent";
            case TOOL, TASK -> "faint";
        };
    }
}
