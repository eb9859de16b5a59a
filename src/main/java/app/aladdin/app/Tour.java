package app.aladdin.app;

import app.aladdin.i18n.Messages;
import app.aladdin.ui.view.Sheets;

import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;

/// Shows somebody new around: a few cards, each beside what it is about. It can be left at any card
/// and comes by itself only once. FX thread only.
final class Tour {
    private static final double WIDTH = 320;

    private final Sheets sheets;
    private final Messages messages;
    private final List<Stop> stops;
    private final BooleanProperty due;

    /// One card.
    ///
    /// @param anchor what it is about
    /// @param key of its title; its text is under the same with `.text`
    record Stop(Node anchor, String key) {}

    Tour(Sheets sheets, Messages messages, List<Stop> stops, BooleanProperty due) {
        this.sheets = sheets;
        this.messages = messages;
        this.stops = List.copyOf(stops);
        this.due = due;
    }

    /// Starts it for somebody who was never shown around.
    void startOnce() {
        if (due.get() && !sheets.isShowing()) {
            start();
        }
    }

    void start() {
        due.set(false);
        show(0);
    }

    private void show(int number) {
        Stop stop = stops.get(number);
        boolean last = number == stops.size() - 1;
        Label title = new Label(messages.get(stop.key()));
        title.getStyleClass().add("heading");
        Label text = new Label(messages.get(stop.key() + ".text"));
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.getStyleClass().add("muted");
        Label count = new Label(messages.get("tour.count", number + 1, stops.size()));
        count.getStyleClass().addAll("small", "faint");
        count.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(count, Priority.ALWAYS);
        Button on = new Button(messages.get(last ? "tour.done" : "tour.next"));
        on.setDefaultButton(true);
        Button leave = new Button(messages.get("tour.skip"));
        leave.getStyleClass().add("flat");
        HBox foot = new HBox(8, count, leave, on);
        foot.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        if (last) {
            foot.getChildren().remove(leave);
        }
        VBox card = new VBox(title, text, foot);
        card.getStyleClass().addAll("floating", "padded");
        card.setPrefWidth(WIDTH);
        Runnable close =
                stop.anchor().getScene() == null
                        ? sheets.show(card, () -> {})
                        : sheets.popover(stop.anchor(), card, () -> {});
        leave.setOnAction(e -> close.run());
        on.setOnAction(e -> {
            close.run();
            if (!last) {
                show(number + 1);
            }
        });
        on.requestFocus();
    }
}
