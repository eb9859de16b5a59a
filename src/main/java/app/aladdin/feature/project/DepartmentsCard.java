package app.aladdin.feature.project;

import app.aladdin.contract.Department;
import app.aladdin.contract.Execution;
import app.aladdin.contract.TaskDepartment;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.icon.Icons;
import app.aladdin.ui.nav.Destination;
import app.aladdin.ui.nav.Navigator;
import app.aladdin.ui.view.DepartmentWords;
import app.aladdin.ui.view.Meter;
import app.aladdin.ui.view.Tone;
import app.aladdin.ui.view.Words;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The seven departments with what each did last.
final class DepartmentsCard extends VBox {
    private static final double METER = 64;
    private static final double WORD = 72;

    private final Messages messages;
    private final Words words;
    private final Navigator navigator;
    private final Label count = CardRows.small("", "muted");
    private final VBox rows = new VBox();

    /// What a department did in an execution.
    record Last(Execution execution, TaskDepartment part) {}

    DepartmentsCard(Messages messages, Words words, Navigator navigator) {
        this.messages = messages;
        this.words = words;
        this.navigator = navigator;
        getStyleClass().add("card");
        getChildren().addAll(CardRows.head(messages.get("dashboard.departments"), count), rows);
        show(List.of());
    }

    void show(List<Execution> executions) {
        int worked = 0;
        List<Node> all = new ArrayList<>();
        for (Department department : Department.values()) {
            Optional<Last> last = last(department, executions);
            worked += last.isPresent() ? 1 : 0;
            all.add(row(department, last));
        }
        count.setText(messages.get("dashboard.departments.worked", worked));
        rows.getChildren().setAll(all);
    }

    /// The last execution in which a department did something.
    static Optional<Last> last(Department department, List<Execution> executions) {
        return executions.stream()
                .flatMap(execution ->
                        execution.departments().stream()
                                .filter(part -> is(department, part))
                                .map(part -> new Last(execution, part)))
                .filter(last -> !last.part().status().wire().isEmpty())
                .max(java.util.Comparator.comparing(last -> at(last.execution())));
    }

    private static boolean is(Department department, TaskDepartment part) {
        return Department.of(part.name()).filter(department::equals).isPresent();
    }

    private static Instant at(Execution execution) {
        Instant started = execution.startedAt();
        return started == null ? execution.createdAt() : started;
    }

    private Node row(Department department, Optional<Last> last) {
        Node icon = Icons.department(department);
        if (last.isEmpty()) {
            return CardRows.row(
                    icon,
                    CardRows.lines(DepartmentWords.of(messages, department), ""),
                    CardRows.small(messages.get("dashboard.department.none"), "faint"));
        }
        Execution execution = last.get().execution();
        TaskDepartment part = last.get().part();
        String note =
                messages.get(
                        "dashboard.department.last",
                        execution.task().isBlank()
                                ? messages.get("execution.nameless")
                                : execution.task(),
                        words.ago(at(execution)));
        List<Node> tail = new ArrayList<>();
        Double quality = part.qualityScore();
        if (quality != null) {
            String figure = String.format(Locale.ROOT, "%.2f", quality);
            tail.add(new Meter(METER).show(quality, figure, Tone.ofQuality(quality)));
        }
        Label word = CardRows.small(word(part), tone(part));
        word.setMinWidth(WORD);
        word.setAlignment(Pos.CENTER_RIGHT);
        tail.add(word);
        HBox row =
                CardRows.row(
                        icon,
                        CardRows.lines(DepartmentWords.of(messages, department), note),
                        tail.toArray(new Region[0]));
        return CardRows.link(
                row,
                DepartmentWords.of(messages, department) + ", " + note + ", " + word.getText(),
                () -> navigator.go(new Destination.Executions(Optional.of(execution.id()))));
    }

    private String word(TaskDepartment part) {
        return switch (part.status().kind()) {
            case QUEUED -> messages.get("task.status.queued");
            case RUNNING -> messages.get("task.status.running");
            case COMPLETE -> messages.get("task.status.complete");
            case FAILED -> messages.get("task.status.failed");
            case CANCELLED -> messages.get("task.status.cancelled");
            case OTHER -> part.status().wire();
        };
    }

    private static String tone(TaskDepartment part) {
        return switch (part.status().kind()) {
            case FAILED -> "danger";
            case RUNNING -> "accent";
            case QUEUED, COMPLETE, CANCELLED, OTHER -> "muted";
        };
    }
}
