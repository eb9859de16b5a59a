package app.aladdin.ui.markdown;

import app.aladdin.ui.icon.Icons;

import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;

import org.kordamp.ikonli.feather.Feather;

import java.util.function.Supplier;

/// The upper edge of code: what it is, and buttons that wrap its lines and copy all of it.
final class CodeHead extends HBox {
    private static final Duration SAYS_COPIED = Duration.millis(1200);

    private final ToggleButton wrap;

    CodeHead(String title, Supplier<String> literal, MarkdownWords words) {
        getStyleClass().add("md-frame-head");
        Label name = new Label(Shown.of(title));
        name.getStyleClass().addAll("small", "muted");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        wrap = new ToggleButton(null, Icons.of(Feather.CORNER_DOWN_LEFT, 14));
        wrap.getStyleClass().addAll("flat", "icon-button", "tiny");
        wrap.setAccessibleText(words.wrap());
        wrap.setTooltip(new Tooltip(words.wrap()));
        getChildren().addAll(name, wrap, copyButton(literal, words));
    }

    /// Whether long lines go on in the next one.
    BooleanProperty wrapped() {
        return wrap.selectedProperty();
    }

    void cannotWrap() {
        getChildren().remove(wrap);
    }

    private static Button copyButton(Supplier<String> literal, MarkdownWords words) {
        Button copy = new Button(null, Icons.of(Feather.COPY, 14));
        copy.getStyleClass().addAll("flat", "icon-button", "tiny", "md-copy");
        copy.setAccessibleText(words.copyCode());
        Tooltip tooltip = new Tooltip(words.copyCode());
        copy.setTooltip(tooltip);
        PauseTransition back = new PauseTransition(SAYS_COPIED);
        back.setOnFinished(event -> {
            tooltip.setText(words.copyCode());
            copy.setGraphic(Icons.of(Feather.COPY, 14));
        });
        copy.setOnAction(event -> {
            Copied.put(literal.get());
            tooltip.setText(words.copied());
            copy.setGraphic(Icons.of(Feather.CHECK, 14));
            back.playFromStart();
        });
        return copy;
    }
}
