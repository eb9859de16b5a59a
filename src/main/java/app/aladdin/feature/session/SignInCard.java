package app.aladdin.feature.session;

import app.aladdin.contract.Problem;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.icon.Icons;
import app.aladdin.ui.view.Busy;
import app.aladdin.ui.view.IconButton;
import app.aladdin.ui.view.Words;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.kordamp.ikonli.feather.Feather;

import java.util.Optional;
import java.util.function.BiConsumer;

/// The sheet in which somebody signs in: at the start, or in place when the session has ended. FX
/// thread only.
final class SignInCard extends VBox {
    private static final double WIDTH = 380;

    private final SessionStore store;
    private final Messages messages;
    private final Words words;
    private final BiConsumer<String, String> signIn;
    private final TextField email = new TextField();
    private final PasswordField hidden = new PasswordField();
    private final TextField open = new TextField();
    private final Label reason = new Label();
    private final Busy busy = new Busy();
    private final Button done;
    private final Button later;
    private final Subscription looking;

    /// @param server in words
    /// @param expired whether somebody was signed in before, and what was being done waits
    /// @param otherServer asks for another server, where one may be chosen
    SignInCard(
            SessionStore store,
            String server,
            boolean expired,
            BiConsumer<String, String> signIn,
            Optional<Runnable> otherServer,
            Messages messages,
            Words words) {
        this.store = store;
        this.messages = messages;
        this.words = words;
        this.signIn = signIn;
        getStyleClass().addAll("dialog-card", "sign-in");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        Label head = new Label(messages.get(expired ? "session.again" : "session.title"));
        head.getStyleClass().add("heading");
        Label text = wrapped(messages.get(expired ? "session.again.text" : "session.text"));
        text.getStyleClass().add("muted");
        Label kept = wrapped("");
        kept.getStyleClass().addAll("small", "muted");
        reason.setWrapText(true);
        reason.getStyleClass().addAll("small", "danger");
        later = new Button(messages.get("session.later"));
        done = new Button(messages.get("session.signIn"));
        done.setDefaultButton(true);
        HBox buttons = new HBox(8, busy, later, done);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        fill(server);
        getChildren()
                .addAll(
                        head,
                        text,
                        field("session.server", at(server, otherServer)),
                        field("session.email", email),
                        field("session.password", password()),
                        reason,
                        kept,
                        buttons);
        looking =
                Subscription.combine(
                        store.attempt().subscribe(this::show),
                        store.notKept().subscribe(why -> showKept(kept, why)));
    }

    private void fill(String server) {
        email.setText(store.email());
        email.setAccessibleText(messages.get("session.email"));
        email.setAccessibleHelp(server);
        hidden.setAccessibleText(messages.get("session.password"));
        open.setAccessibleText(messages.get("session.password"));
        open.textProperty().bindBidirectional(hidden.textProperty());
        open.setVisible(false);
        done.setOnAction(e -> go());
    }

    private HBox at(String server, Optional<Runnable> otherServer) {
        Label label = new Label(server);
        label.getStyleClass().add("medium");
        label.setMinWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        HBox at = new HBox(8, label);
        at.setAlignment(Pos.CENTER_LEFT);
        otherServer.ifPresent(ask -> {
            Button other = new Button(messages.get("server.other"));
            other.getStyleClass().addAll("flat", "small");
            other.setMinWidth(USE_PREF_SIZE);
            other.setOnAction(e -> ask.run());
            at.getChildren().add(other);
        });
        return at;
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }

    private VBox field(String key, Node input) {
        Label name = new Label(messages.get(key));
        name.getStyleClass().addAll("small", "muted");
        return new VBox(4, name, input);
    }

    private HBox password() {
        StackPane both = new StackPane(hidden, open);
        HBox.setHgrow(both, Priority.ALWAYS);
        Button eye = IconButton.of(Feather.EYE, messages.get("session.show"), () -> {});
        eye.setOnAction(e -> {
            boolean shown = !open.isVisible();
            open.setVisible(shown);
            hidden.setVisible(!shown);
            eye.setGraphic(Icons.of(shown ? Feather.EYE_OFF : Feather.EYE));
            String word = messages.get(shown ? "session.hide" : "session.show");
            eye.setAccessibleText(word);
            eye.getTooltip().setText(word);
            TextField field = shown ? open : hidden;
            field.requestFocus();
            field.end();
        });
        return new HBox(4, both, eye);
    }

    /// Puts the cursor where something is missing.
    void begin() {
        if (email.getText().isBlank()) {
            email.requestFocus();
        } else {
            hidden.requestFocus();
        }
    }

    /// @param close closes the card
    void onLeave(Runnable close) {
        later.setOnAction(e -> close.run());
    }

    void dispose() {
        looking.unsubscribe();
        hidden.clear();
    }

    private void go() {
        if (email.getText().isBlank() || hidden.getText().isEmpty()) {
            say(messages.get("session.missing"));
            begin();
            return;
        }
        signIn.accept(email.getText().strip(), hidden.getText());
    }

    private void show(SessionStore.Attempt attempt) {
        boolean running = attempt instanceof SessionStore.Attempt.Running;
        busy.show(running);
        done.setDisable(running);
        email.setDisable(running);
        hidden.setDisable(running);
        open.setDisable(running);
        switch (attempt) {
            case SessionStore.Attempt.None none -> say("");
            case SessionStore.Attempt.Running now -> say("");
            case SessionStore.Attempt.Failed failed -> {
                say(why(failed.problem()));
                if (failed.problem() instanceof Problem.SignedOut) {
                    // Whoever mistyped a password types it anew; the address stays.
                    hidden.clear();
                }
                TextField field = open.isVisible() ? open : hidden;
                field.requestFocus();
            }
        }
    }

    private String why(Problem problem) {
        return switch (problem) {
            case Problem.SignedOut wrong -> messages.get("session.wrong");
            case Problem.Offline away -> messages.get("session.offline");
            case Problem.NotFound none -> messages.get("session.noSignIn");
            case Problem.Unsupported none -> messages.get("session.noSignIn");
            case Problem.RateLimited busyServer ->
                    messages.get("session.tooOften") + " " + words.problem(busyServer);
            case Problem.TimedOut _,
                    Problem.Forbidden _,
                    Problem.Invalid _,
                    Problem.Conflict _,
                    Problem.Refused _,
                    Problem.Garbled _,
                    Problem.TooLarge _,
                    Problem.Untrusted _,
                    Problem.ServerFault _,
                    Problem.Storage _,
                    Problem.Bug _ ->
                    words.problem(problem);
        };
    }

    private void say(String text) {
        reason.setText(text);
        reason.setVisible(!text.isEmpty());
        reason.setManaged(!text.isEmpty());
    }

    private void showKept(Label kept, Optional<String> why) {
        kept.setText(why.map(remark -> messages.get("session.notKept", remark)).orElse(""));
        kept.setVisible(why.isPresent());
        kept.setManaged(why.isPresent());
    }
}
