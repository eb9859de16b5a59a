package app.aladdin.feature.executions;

import app.aladdin.i18n.Messages;
import app.aladdin.ui.view.Chip;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The events of an execution, limited to a department or to problems where somebody wants that.
final class RunEvents extends VBox {
    private final Messages messages;
    private final ObservableList<RunEvent> all = FXCollections.observableArrayList();
    private final FilteredList<RunEvent> shown = new FilteredList<>(all);
    private final ListView<RunEvent> list = new ListView<>(shown);
    private final Label count = new Label();
    private final MenuButton departments = new MenuButton();
    private final ToggleButton problems;
    private final Set<RunEvent> opened = new HashSet<>();
    private final boolean[] tenths = {false};
    private List<String> offered = List.of();
    private String department = "";

    RunEvents(Messages messages) {
        this.messages = messages;
        getStyleClass().add("run-events");
        Label title = new Label(messages.get("execution.events"));
        title.getStyleClass().add("heading");
        count.getStyleClass().addAll("small", "muted");
        departments.getStyleClass().addAll("small");
        departments.setText(messages.get("execution.departments.all"));
        problems = Chip.toggle(Feather.ALERT_CIRCLE, "", false);
        problems.setOnAction(e -> filter());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(8, title, count, space, departments, problems);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("run-events-head");
        list.setCellFactory(
                view -> new RunEventCell(messages, opened, list::requestLayout, tenths));
        list.setAccessibleText(messages.get("execution.events"));
        Label none = new Label(messages.get("execution.events.none"));
        none.getStyleClass().add("muted");
        list.setPlaceholder(none);
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                key.consume();
                RunEvent event = list.getSelectionModel().getSelectedItem();
                if (event != null && !event.detail().isEmpty()) {
                    if (!opened.remove(event)) {
                        opened.add(event);
                    }
                    list.refresh();
                }
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head, list);
    }

    /// Begins with another execution.
    void clear() {
        opened.clear();
        department = "";
        problems.setSelected(false);
        all.clear();
    }

    void show(List<RunEvent> events, List<String> names, boolean inTenths) {
        tenths[0] = inTenths;
        boolean grew =
                events.size() >= all.size()
                        && events.subList(0, all.size()).equals(List.copyOf(all));
        if (grew) {
            all.addAll(events.subList(all.size(), events.size()));
        } else {
            all.setAll(events);
        }
        long bad = events.stream().filter(RunEvent::problem).count();
        problems.setText(messages.get("execution.problems", bad));
        problems.setDisable(bad == 0 && !problems.isSelected());
        if (!names.equals(offered)) {
            offered = names;
            offer();
        }
        filter();
    }

    private void offer() {
        ToggleGroup group = new ToggleGroup();
        departments.getItems().setAll(item("", group));
        offered.forEach(name -> departments.getItems().add(item(name, group)));
    }

    private RadioMenuItem item(String name, ToggleGroup group) {
        RadioMenuItem item =
                new RadioMenuItem(
                        name.isEmpty()
                                ? messages.get("execution.departments.all")
                                : RunWords.department(messages, name));
        item.setToggleGroup(group);
        item.setSelected(name.equals(department));
        item.setOnAction(e -> limit(name));
        return item;
    }

    /// Shows one department's events only; the same one again shows all.
    void turn(String name) {
        limit(name.equals(department) ? "" : name);
    }

    private void limit(String name) {
        department = name;
        offer();
        filter();
    }

    private void filter() {
        departments.setText(
                department.isEmpty()
                        ? messages.get("execution.departments.all")
                        : RunWords.department(messages, department));
        boolean bad = problems.isSelected();
        String only = department.isEmpty() ? "" : RunLanes.key(department);
        shown.setPredicate(event ->
                (!bad || event.problem())
                        && (only.isEmpty() || RunLanes.key(event.department()).equals(only)));
        count.setText(
                shown.size() == all.size()
                        ? Integer.toString(all.size())
                        : messages.get("execution.events.of", shown.size(), all.size()));
    }
}
