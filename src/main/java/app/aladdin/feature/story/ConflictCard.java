package app.aladdin.feature.story;

import app.aladdin.client.edits.Verb;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.form.FormWords;
import app.aladdin.ui.icon.Icons;

import com.fasterxml.jackson.databind.JsonNode;

import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

/// Two people changed the same: both versions, field by field, and the choice between them.
final class ConflictCard extends VBox {
    private static final double WIDEST = 640;
    private static final Insets BETWEEN = new Insets(4, 0, 0, 0);

    ConflictCard(
            EditMark.Conflict conflict, Messages messages, Runnable onMine, Runnable onTheirs) {
        super(8);
        getStyleClass().addAll("card", "padded", "conflict");
        boolean deletes = conflict.edit().verb() == Verb.DELETE;
        Label title =
                new Label(
                        messages.get(deletes ? "conflict.beforeDeleting" : "conflict.title"),
                        Icons.of(Feather.ALERT_TRIANGLE));
        title.getGraphic().getStyleClass().add("danger");
        title.getStyleClass().add("medium");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        FormWords words = new FormWords(messages);
        GridPane both = new GridPane();
        both.getStyleClass().add("conflict-fields");
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        both.getColumnConstraints().addAll(half, half);
        both.setMaxWidth(WIDEST);
        both.addRow(0, head(messages.get("conflict.mine")), head(messages.get("conflict.theirs")));
        conflict.edit()
                .fields()
                .properties()
                .forEach(field -> {
                    String name = field.getKey();
                    JsonNode others = conflict.theirs().path(name);
                    Label heading = small(words.field(name));
                    GridPane.setMargin(heading, BETWEEN);
                    both.add(heading, 0, both.getRowCount(), 2, 1);
                    both.addRow(
                            both.getRowCount(),
                            value(said(name, field.getValue(), messages)),
                            value(said(name, others, messages)));
                });
        both.setVisible(!deletes);
        both.setManaged(!deletes);
        Button mine =
                new Button(messages.get(deletes ? "conflict.deleteAnyway" : "conflict.takeMine"));
        mine.getStyleClass().add("small");
        mine.setOnAction(e -> onMine.run());
        Button theirs = new Button(messages.get(deletes ? "story.keepIt" : "conflict.takeTheirs"));
        theirs.getStyleClass().add("small");
        theirs.setOnAction(e -> onTheirs.run());
        mine.setMinWidth(USE_PREF_SIZE);
        theirs.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(title, both, new FlowPane(8, 8, mine, theirs));
    }

    private static Label head(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("medium");
        return label;
    }

    private static Label small(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll("small", "muted");
        return label;
    }

    private static String said(String field, JsonNode value, Messages messages) {
        return field.equals("images") ? messages.get("images.count", value.size()) : text(value);
    }

    private static Label value(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        GridPane.setValignment(label, VPos.TOP);
        return label;
    }

    private static String text(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return "–";
        }
        if (value.isArray()) {
            StringBuilder names = new StringBuilder();
            value.forEach(item -> names.append(names.isEmpty() ? "" : ", ").append(text(item)));
            return names.toString();
        }
        return value.isObject() ? value.path("name").asText("…") : value.asText();
    }
}
