package app.aladdin.feature.shell;

import app.aladdin.client.session.ConnectionState;
import app.aladdin.contract.Problem;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.icon.Icons;
import app.aladdin.ui.view.Words;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

import org.kordamp.ikonli.feather.Feather;

import java.time.Clock;

/// A thin banner while the server cannot be used: since when, what still works, and what to do: the
/// next try, or signing in.
final class BannerController {
    private static final int LONGEST_WAIT = 60;

    private final ReadOnlyObjectProperty<ConnectionState> connection;
    private final Messages messages;
    private final Words words;
    private final Clock clock;
    private final Runnable tryNow;
    private final Runnable signIn;
    private final Timeline seconds = new Timeline();

    @FXML private HBox root;
    @FXML private Label since;
    @FXML private Label explanation;
    @FXML private Label nextTry;
    @FXML private Button action;

    BannerController(
            ReadOnlyObjectProperty<ConnectionState> connection,
            Messages messages,
            Words words,
            Clock clock,
            Runnable tryNow,
            Runnable signIn) {
        this.connection = connection;
        this.messages = messages;
        this.words = words;
        this.clock = clock;
        this.tryNow = tryNow;
        this.signIn = signIn;
    }

    @FXML
    void initialize() {
        since.setGraphicTextGap(8);
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(explanation.textProperty());
        whole.setWrapText(true);
        whole.setMaxWidth(480);
        explanation.setTooltip(whole);
        seconds.getKeyFrames().setAll(new KeyFrame(Duration.seconds(1), e -> countDown()));
        seconds.setCycleCount(Animation.INDEFINITE);
        connection.subscribe(this::show);
        root.sceneProperty()
                .subscribe(scene -> {
                    if (scene == null) {
                        seconds.stop();
                    }
                });
    }

    private void show(ConnectionState state) {
        boolean shown =
                state instanceof ConnectionState.Offline
                        || state instanceof ConnectionState.SignedOut;
        root.setVisible(shown);
        root.setManaged(shown);
        if (state instanceof ConnectionState.Offline offline) {
            since.setGraphic(Icons.of(Feather.WIFI_OFF));
            action.setText(messages.get("banner.tryNow"));
            since.setText(messages.get("banner.offline", words.time(offline.since())));
            String synced =
                    offline.lastSynced()
                            .map(at -> messages.get("banner.synced", words.time(at)) + " ")
                            .orElse("");
            String reason =
                    offline.problem() instanceof Problem.Offline
                            ? ""
                            : words.problem(offline.problem()) + " ";
            explanation.setText(synced + reason + messages.get("banner.kept"));
            countDown();
            seconds.playFromStart();
        } else {
            seconds.stop();
        }
        if (state instanceof ConnectionState.SignedOut out) {
            since.setGraphic(Icons.of(Feather.LOCK));
            action.setText(messages.get("session.signIn"));
            since.setText(messages.get("banner.signedOut"));
            explanation.setText(
                    words.problem(out.problem()) + " " + messages.get("banner.keptForSession"));
            nextTry.setText("");
        }
    }

    private void countDown() {
        if (connection.get() instanceof ConnectionState.Offline offline) {
            long left = java.time.Duration.between(clock.instant(), offline.nextTry()).toSeconds();
            nextTry.setText(
                    // A longer wait than there is means that the clock was put back.
                    left > 0 && left <= LONGEST_WAIT
                            ? messages.get("banner.next", left)
                            : messages.get("banner.trying"));
        }
    }

    @FXML
    void act() {
        if (connection.get() instanceof ConnectionState.SignedOut) {
            signIn.run();
        } else {
            tryNow.run();
        }
    }
}
