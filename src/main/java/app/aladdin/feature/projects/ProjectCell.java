package app.aladdin.feature.projects;

import app.aladdin.contract.Project;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.icon.Icons;
import app.aladdin.ui.view.IconButton;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// A project in the choice: its name, what it is and how it stands, and a mark when it is open.
final class ProjectCell extends ListCell<Project> {
    private final Predicate<Project> isOpen;
    private final Messages messages;
    private final Label name = new Label();
    private final Label facts = new Label();
    private final Tooltip whole = new Tooltip();
    private final StackPane kind = new StackPane();
    private final Node mark = Icons.of(Feather.CHECK);
    private final HBox row;

    ProjectCell(
            Predicate<Project> isOpen,
            Consumer<Project> take,
            BiConsumer<Project, Node> menu,
            Messages messages) {
        this.isOpen = isOpen;
        this.messages = messages;
        name.getStyleClass().add("medium");
        name.setTextOverrun(OverrunStyle.ELLIPSIS);
        name.setTooltip(whole);
        facts.getStyleClass().addAll("small", "faint");
        mark.getStyleClass().add("accent");
        VBox text = new VBox(name, facts);
        text.getStyleClass().add("project-text");
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button more =
                IconButton.small(Feather.MORE_HORIZONTAL, messages.get("projects.more"), () -> {});
        more.setFocusTraversable(false);
        more.setOnAction(e -> {
            if (getItem() != null) {
                menu.accept(getItem(), more);
            }
        });
        row = new HBox(12, kind, text, mark, more);
        row.getStyleClass().add("project-row");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        // As wide as the list, so that a long name ends in dots instead of a bar to scroll.
        setPrefWidth(0);
        setOnMouseClicked(click -> {
            if (getItem() != null && !isEmpty()) {
                take.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Project project, boolean empty) {
        super.updateItem(project, empty);
        if (empty || project == null) {
            setGraphic(null);
            return;
        }
        name.setText(project.name());
        whole.setText(project.name());
        facts.setText(word("type", project.type()) + " · " + word("status", project.status()));
        boolean series = project.type().equals("series");
        kind.getChildren().setAll(Icons.of(series ? Feather.TV : Feather.FILM));
        boolean open = isOpen.test(project);
        mark.setVisible(open);
        row.getStyleClass().remove("archived");
        if (ProjectOrder.archived(project)) {
            row.getStyleClass().add("archived");
        }
        setAccessibleText(
                project.name()
                        + ", "
                        + facts.getText()
                        + (open ? ", " + messages.get("projects.isOpen") : ""));
        setGraphic(row);
    }

    /// A server's own words are shown as they are.
    private String word(String field, String value) {
        return switch (value) {
            case "movie", "series", "active", "paused", "archived" ->
                    messages.get("project." + value);
            default -> value.isEmpty() ? messages.get("projects.no." + field) : value;
        };
    }
}
