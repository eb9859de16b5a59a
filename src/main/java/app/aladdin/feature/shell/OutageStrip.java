package app.aladdin.feature.shell;

import app.aladdin.client.session.ConnectionState;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.icon.Icons;
import app.aladdin.ui.view.Sheets;
import app.aladdin.ui.view.Words;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/// Says in the top bar that the server cannot be used, and offers what to do; the rest is under it
/// at a press. There it has room: nothing that is read moves when it comes and goes.
final class OutageStrip extends HBox {
    /// Below this width of the bar what can be done is under it as well.
    private static final double ROOM = 1_200;

    /// Below this one the word has to do.
    private static final double LESS_ROOM = 1_100;

    /// Below this one the icon has to do.
    private static final double LITTLE_ROOM = 800;

    private static final double GAP = 4;
    private static final int LONGEST_WAIT = 60;
    private static final double WIDEST_TIP = 480;

    private final ReadOnlyObjectProperty<ConnectionState> connection;
    private final Messages messages;
    private final Words words;
    private final Clock clock;
    private final Sheets sheets;
    private final Runnable tryNow;
    private final Runnable signIn;
    private final Label word = new Label();
    private final Button more = new Button(null, word);
    private final Button action = new Button();
    private final Tooltip whole = new Tooltip();
    private double room;
    private Optional<OutageCard> card = Optional.empty();
    private Runnable close = () -> {};

    OutageStrip(
            ReadOnlyObjectProperty<ConnectionState> connection,
            Messages messages,
            Words words,
            Clock clock,
            Sheets sheets,
            Runnable tryNow,
            Runnable signIn) {
        this.connection = connection;
        this.messages = messages;
        this.words = words;
        this.clock = clock;
        this.sheets = sheets;
        this.tryNow = tryNow;
        this.signIn = signIn;
        getStyleClass().add("banner");
        setMinWidth(USE_PREF_SIZE);
        HBox.setMargin(this, new Insets(0, GAP, 0, GAP));
        word.getStyleClass().add("medium");
        word.setGraphicTextGap(8);
        word.setMinWidth(USE_PREF_SIZE);
        whole.setWrapText(true);
        whole.setMaxWidth(WIDEST_TIP);
        more.getStyleClass().addAll("flat", "small", "outage-more");
        more.setMinWidth(USE_PREF_SIZE);
        more.setTooltip(whole);
        more.setOnAction(e -> open());
        action.getStyleClass().add("small");
        action.setMinWidth(USE_PREF_SIZE);
        action.setOnAction(e -> act());
        getChildren().addAll(more, action);
        connection.subscribe(state -> show());
    }

    /// Says how wide the bar is, before what is in it is laid out.
    void follow(ObservableValue<Number> width) {
        width.subscribe(now -> {
            room = now.doubleValue();
            show();
        });
    }

    private Optional<Outage> outage() {
        return Outage.of(connection.get(), messages, words);
    }

    private void show() {
        Optional<Outage> outage = outage();
        if (outage.isEmpty()) {
            close.run();
        }
        setVisible(outage.isPresent());
        setManaged(outage.isPresent());
        action.setVisible(room >= ROOM);
        action.setManaged(room >= ROOM);
        outage.ifPresent(this::show);
    }

    private void show(Outage outage) {
        word.setGraphic(Icons.of(outage.icon()));
        boolean narrow = room < LESS_ROOM;
        word.setText(narrow ? outage.brief() : outage.title());
        word.setContentDisplay(
                room < LITTLE_ROOM ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        action.setText(outage.action());
        whole.setText(narrow ? outage.title() + ". " + outage.text() : outage.text());
        String said = outage.title() + ". " + outage.text();
        if (!said.equals(more.getAccessibleText())) {
            more.setAccessibleText(said);
            more.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
        card.ifPresent(it -> it.show(outage));
    }

    private void open() {
        OutageCard made = new OutageCard(this::nextTry, this::act);
        outage().ifPresent(made::show);
        card = Optional.of(made);
        close =
                sheets.popover(
                        more,
                        made,
                        () -> {
                            card = Optional.empty();
                            close = () -> {};
                        });
    }

    private String nextTry() {
        if (connection.get() instanceof ConnectionState.Offline offline) {
            long left = Duration.between(clock.instant(), offline.nextTry()).toSeconds();
            // A longer wait than there is means that the clock was put back.
            return left > 0 && left <= LONGEST_WAIT
                    ? messages.get("banner.next", left)
                    : messages.get("banner.trying");
        }
        return "";
    }

    private void act() {
        if (connection.get() instanceof ConnectionState.SignedOut) {
            close.run();
            signIn.run();
        } else {
            tryNow.run();
        }
    }
}
