package app.aladdin.ui.view;

import app.aladdin.i18n.Messages;
import app.aladdin.ui.icon.Icons;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Objects;

/// Short notes at the lower edge of the window, the newest lowest. A note goes by itself after a
/// while, but not while the pointer is on it or its button has the focus. FX thread only.
public final class Toasts extends VBox {
    private static final Duration SHOWN = Duration.seconds(8);
    private static final int MOST = 3;
    private static final double WIDEST = 480;
    private static final String OVER = "over";

    private final Messages messages;

    /// What had the focus last besides the notes.
    private @Nullable Node before;

    public Toasts(Messages messages) {
        this.messages = messages;
        setPickOnBounds(false);
        setAlignment(Pos.BOTTOM_CENTER);
        getStyleClass().add("toasts");
        sceneProperty()
                .flatMap(Scene::focusOwnerProperty)
                .subscribe(owner -> {
                    if (owner != null && !isFocusWithin()) {
                        before = owner;
                    }
                });
    }

    /// Says that something was done.
    public void say(String text) {
        add(Feather.CHECK_CIRCLE, Tone.SUCCESS, text, null, () -> {}, () -> {});
    }

    /// Says that something was done, and offers what can be done about it, above all to undo it.
    public void say(String text, String label, Runnable action) {
        say(text, label, action, () -> {});
    }

    /// As [#say(String, String, Runnable)], and tells when the note went without the button having
    /// been pressed: the offer is over.
    public void say(String text, String label, Runnable action, Runnable over) {
        add(Feather.CHECK_CIRCLE, Tone.SUCCESS, text, label, action, over);
    }

    /// Says that something did not work.
    public void warn(String text) {
        add(Feather.ALERT_CIRCLE, Tone.DANGER, text, null, () -> {}, () -> {});
    }

    /// Says that something did not work, and offers a way out.
    public void warn(String text, String label, Runnable action) {
        add(Feather.ALERT_CIRCLE, Tone.DANGER, text, label, action, () -> {});
    }

    private void add(
            Feather glyph,
            Tone tone,
            String text,
            @Nullable String label,
            Runnable action,
            Runnable over) {
        Label words = new Label(text, Icons.of(glyph));
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        words.getGraphic().getStyleClass().add(tone.styleClass());
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox toast = new HBox(words);
        toast.getStyleClass().add("toast");
        toast.setMaxSize(WIDEST, Region.USE_PREF_SIZE);
        if (label != null) {
            toast.getChildren().add(button(label, toast, action));
        }
        toast.getChildren()
                .add(
                        IconButton.small(
                                Feather.X, messages.get("action.dismiss"), () -> leave(toast)));
        toast.getProperties().put(OVER, over);
        getChildren().add(toast);
        if (getChildren().size() > MOST) {
            leave(getChildren().getFirst());
        }
        leaveLater(toast);
    }

    private Button button(String label, HBox toast, Runnable action) {
        Button button = new Button(label);
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(e -> {
            take(toast);
            action.run();
        });
        return button;
    }

    /// The window goes, and all offers with it.
    public void end() {
        List.copyOf(getChildren()).forEach(this::leave);
    }

    private void leave(Node toast) {
        if (take(toast) && toast.getProperties().get(OVER) instanceof Runnable it) {
            it.run();
        }
    }

    /// Takes a note away; the focus goes back to where it was.
    private boolean take(Node toast) {
        boolean had = toast.isFocusWithin();
        boolean taken = getChildren().remove(toast);
        Node back = before;
        if (had && back != null && Objects.equals(back.getScene(), getScene())) {
            back.requestFocus();
        }
        return taken;
    }

    private void leaveLater(HBox toast) {
        PauseTransition time = new PauseTransition(SHOWN);
        time.setOnFinished(e -> leave(toast));
        Runnable look =
                () -> {
                    if (toast.isHover() || toast.isFocusWithin()) {
                        time.stop();
                    } else {
                        time.playFromStart();
                    }
                };
        toast.hoverProperty().addListener(it -> look.run());
        toast.focusWithinProperty().addListener(it -> look.run());
        time.play();
    }
}
