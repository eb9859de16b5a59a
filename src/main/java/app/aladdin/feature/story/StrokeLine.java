package app.aladdin.feature.story;

import app.aladdin.client.edits.Verb;
import app.aladdin.i18n.Messages;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;

import java.util.List;
import java.util.function.Consumer;

/// How far many changes at one stroke are, and the way to stop them; worth being shown only when
/// that takes longer. FX thread only.
final class StrokeLine extends HBox {
    private static final Duration LONG = Duration.seconds(1);

    private final Verb verb;
    private final Messages messages;
    private final ProgressBar bar = new ProgressBar(0);
    private final Label state = new Label();
    private List<String> left = List.of();
    private int all;
    private boolean takesLong;

    /// @param onStop is given what has not come true
    /// @param onLong told when it has taken long
    StrokeLine(Verb verb, Messages messages, Consumer<List<String>> onStop, Runnable onLong) {
        super(8);
        this.verb = verb;
        this.messages = messages;
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("stroke-line");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setMinWidth(48);
        HBox.setHgrow(bar, Priority.ALWAYS);
        state.getStyleClass().addAll("small", "muted");
        state.setMinWidth(USE_PREF_SIZE);
        Button stop = new Button(messages.get("stroke.stop"));
        stop.getStyleClass().addAll("small", "flat");
        stop.setMinWidth(USE_PREF_SIZE);
        stop.setOnAction(e -> onStop.accept(left));
        getChildren().addAll(bar, state, stop);
        PauseTransition wait = new PauseTransition(LONG);
        wait.setOnFinished(e -> {
            takesLong = true;
            onLong.run();
        });
        wait.play();
    }

    boolean takesLong() {
        return takesLong;
    }

    /// @param edits that have not come true
    void show(List<String> edits) {
        left = edits;
        all = Math.max(all, edits.size());
        int done = all - edits.size();
        bar.setProgress((double) done / all);
        String text =
                messages.get(
                        switch (verb) {
                            case CREATE -> "stroke.made";
                            case CHANGE -> "stroke.changed";
                            case DELETE -> "stroke.deleted";
                        },
                        done,
                        all);
        state.setText(text);
        bar.setAccessibleText(text);
    }
}
