package app.aladdin.ui.view;

import app.aladdin.i18n.Messages;
import app.aladdin.state.Loadable;
import app.aladdin.ui.icon.Icons;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.Collection;

/// Shows content that has to be loaded: shapes of what comes, the content, an invitation when it is
/// empty, or what went wrong with a way to try again. FX thread only.
public final class LoadablePane extends StackPane {
    private static final int SHAPES = 6;

    private final Messages messages;
    private final Words words;
    private final Runnable retry;

    public LoadablePane(Messages messages, Words words, Runnable retry) {
        this.messages = messages;
        this.words = words;
        this.retry = retry;
    }

    /// Shows a list in one of its states.
    ///
    /// @param content shown when there is something in the list
    /// @param emptyKey the text that invites when there is nothing
    public void show(Loadable<? extends Collection<?>> list, Node content, String emptyKey) {
        boolean filled = list.known().filter(known -> !known.isEmpty()).isPresent();
        if (filled) {
            getChildren().setAll(content);
            return;
        }
        switch (list) {
            case Loadable.Loading<?> loading -> getChildren().setAll(shapes());
            case Loadable.Ready<?> ready -> getChildren().setAll(empty(messages.get(emptyKey)));
            case Loadable.Failed<?> failed ->
                    getChildren().setAll(failed(words.problem(failed.problem())));
        }
    }

    private Node shapes() {
        VBox rows = new VBox(16);
        rows.getStyleClass().add("skeletons");
        for (int i = 0; i < SHAPES; i++) {
            Region round = shape(32, 32);
            round.getStyleClass().add("round");
            VBox lines = new VBox(8, shape(180 + (i * 37) % 90, 10), shape(110 + (i * 23) % 60, 8));
            lines.setAlignment(Pos.CENTER_LEFT);
            rows.getChildren().add(new HBox(16, round, lines));
        }
        return rows;
    }

    private static Region shape(double width, double height) {
        Region shape = new Region();
        shape.getStyleClass().add("skeleton");
        shape.setMinSize(width, height);
        shape.setMaxSize(width, height);
        return shape;
    }

    private Node empty(String text) {
        return note(new VBox(8, Icons.of(Feather.INBOX, 20), wrapped(text, "muted")));
    }

    private Node failed(String text) {
        Button again = new Button(messages.get("action.tryAgain"), Icons.of(Feather.REFRESH_CW));
        again.setOnAction(e -> retry.run());
        var icon = Icons.of(Feather.ALERT_CIRCLE, 20);
        icon.getStyleClass().add("danger");
        VBox box = new VBox(12, icon, wrapped(text, "muted"), again);
        return note(box);
    }

    private static Label wrapped(String text, String tone) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMaxWidth(320);
        label.getStyleClass().add(tone);
        label.setTextAlignment(javafx.scene.text.TextAlignment.CENTER);
        return label;
    }

    private static Node note(VBox box) {
        box.setAlignment(Pos.CENTER);
        return box;
    }
}
