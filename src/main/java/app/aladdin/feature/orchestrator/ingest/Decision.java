package app.aladdin.feature.orchestrator.ingest;

import app.aladdin.contract.IngestResponse;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.form.FormWords;
import app.aladdin.ui.icon.Icons;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What the orchestrator recommends, and the three things that can be done.
final class Decision extends VBox {
    private final Messages messages;
    private final IngestResponse response;
    private final Label why = new Label();
    private final Button ingest = new Button();

    Decision(
            IngestResponse response,
            Messages messages,
            Runnable onDiscard,
            Runnable onModify,
            Runnable onIngest) {
        super(8);
        this.response = response;
        this.messages = messages;
        getStyleClass().add("decision");
        FontIcon icon = Icons.of(glyph());
        icon.getStyleClass().add(tone());
        Label title = new Label(recommended(), icon);
        title.getStyleClass().add("medium");
        why.getStyleClass().addAll("small", "muted");
        why.setWrapText(true);
        why.setMinHeight(USE_PREF_SIZE);
        Button discard = button("ingest.discard", onDiscard, "flat");
        Button modify = button("ingest.modify", onModify, "secondary");
        modify.setGraphic(Icons.of(Feather.EDIT_2, 14));
        ingest.setText(messages.get("ingest.ingest"));
        ingest.setGraphic(Icons.of(Feather.CHECK, 14));
        ingest.getStyleClass().add("accent");
        ingest.setOnAction(e -> onIngest.run());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox buttons = new HBox(8, discard, space, modify, ingest);
        buttons.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(title, why, buttons);
    }

    private Button button(String key, Runnable action, String look) {
        Button button = new Button(messages.get(key));
        button.getStyleClass().add(look);
        button.setOnAction(e -> action.run());
        return button;
    }

    private Feather glyph() {
        return switch (response.recommendation().kind()) {
            case INGEST -> Feather.CHECK_CIRCLE;
            case MODIFY -> Feather.EDIT_2;
            case DISCARD -> Feather.ALERT_CIRCLE;
            case OTHER -> Feather.INFO;
        };
    }

    private String tone() {
        return switch (response.recommendation().kind()) {
            case INGEST -> "success";
            case MODIFY -> "warning";
            case DISCARD -> "danger";
            case OTHER -> "muted";
        };
    }

    private String recommended() {
        return switch (response.recommendation().kind()) {
            case INGEST -> messages.get("ingest.recommended.ingest");
            case MODIFY -> messages.get("ingest.recommended.modify");
            case DISCARD -> messages.get("ingest.recommended.discard");
            case OTHER ->
                    response.recommendation().wire().isBlank()
                            ? messages.get("ingest.recommended.none")
                            : response.recommendation().wire();
        };
    }

    /// Says what stands against ingesting, or else why the orchestrator recommends what it does.
    ///
    /// @param others what stands against it and belongs to no field
    void show(Map<String, List<String>> reasons, List<String> others, FormWords words) {
        String fields =
                reasons.keySet().stream().map(words::field).collect(Collectors.joining(", "));
        boolean blocked = !reasons.isEmpty() || !others.isEmpty();
        ingest.setDisable(blocked);
        why.setText(
                !blocked
                        ? response.reasoning()
                        : fields.isEmpty()
                                ? messages.get("ingest.blocked")
                                : messages.get("ingest.mendFirst", fields));
        why.setVisible(!why.getText().isBlank());
        why.setManaged(why.isVisible());
        ingest.setAccessibleHelp(blocked ? why.getText() : "");
    }
}
