package app.aladdin.feature.gallery;

import app.aladdin.contract.EntityKind;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.icon.Icons;
import app.aladdin.ui.view.IconButton;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;

/// The bar over a large picture: whose it is, which of how many, how large, and what can be done.
final class ViewerHead extends HBox {
    private static final double STEP = 1.25;

    private final Messages messages;
    private final Hyperlink subject = new Hyperlink();
    private final Label count = new Label();
    private Runnable save = () -> {};

    ViewerHead(Messages messages, ZoomPane zoom, Runnable onClose, Runnable onRemove) {
        super(4);
        this.messages = messages;
        getStyleClass().add("viewer-head");
        setAlignment(Pos.CENTER_LEFT);
        subject.getStyleClass().addAll("medium", "viewer-subject");
        subject.setMinWidth(0);
        subject.setTooltip(new Tooltip(messages.get("viewer.subject")));
        count.getStyleClass().addAll("small", "muted");
        count.setMinWidth(USE_PREF_SIZE);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        Label scale = new Label();
        scale.getStyleClass().addAll("small", "muted", "viewer-scale");
        zoom.scale()
                .subscribe(now ->
                        scale.setText(
                                messages.get("viewer.scale", Math.round(now.doubleValue() * 100))));
        Button actual = new Button(messages.get("viewer.actual"));
        actual.getStyleClass().addAll("flat", "small");
        actual.setMinWidth(USE_PREF_SIZE);
        actual.setTooltip(new Tooltip(messages.get("viewer.actual.hint")));
        actual.setOnAction(e -> zoom.actual());
        getChildren()
                .addAll(
                        subject,
                        count,
                        between,
                        IconButton.of(
                                Feather.ZOOM_OUT,
                                messages.get("graph.smaller"),
                                () -> zoom.zoom(1 / STEP)),
                        scale,
                        IconButton.of(
                                Feather.ZOOM_IN,
                                messages.get("graph.larger"),
                                () -> zoom.zoom(STEP)),
                        IconButton.of(Feather.MAXIMIZE, messages.get("viewer.fit"), zoom::fit),
                        actual,
                        IconButton.of(
                                Feather.DOWNLOAD, messages.get("viewer.save"), () -> save.run()),
                        IconButton.of(Feather.TRASH_2, messages.get("images.remove"), onRemove),
                        IconButton.of(Feather.X, messages.get("action.close"), onClose));
    }

    void show(Shot shot, int number, int of) {
        subject.setText(shot.subject());
        subject.setGraphic(Icons.of(glyph(shot.owner().kind()), 14));
        subject.setAccessibleText(messages.get("viewer.open", shot.subject()));
        count.setText(messages.get("viewer.count", number, of));
    }

    static Feather glyph(EntityKind kind) {
        return switch (kind) {
            case CHARACTER -> Feather.USER;
            case LOCATION -> Feather.MAP_PIN;
            case SCENE -> Feather.FILM;
            case EPISODE -> Feather.TV;
            case PROJECT, CONCEPT, DIALOGUE -> Feather.IMAGE;
        };
    }

    void onSave(Runnable action) {
        save = action;
    }

    void save() {
        save.run();
    }

    void onSubject(Runnable action) {
        subject.setOnAction(e -> action.run());
    }
}
