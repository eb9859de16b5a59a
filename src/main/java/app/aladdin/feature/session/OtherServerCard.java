package app.aladdin.feature.session;

import app.aladdin.client.session.ServerAddress;
import app.aladdin.i18n.Messages;

import atlantafx.base.theme.Styles;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.function.Consumer;

/// The sheet in which somebody goes to another server, or back to the Studio. FX thread only.
final class OtherServerCard extends VBox {
    private static final double WIDTH = 420;

    private final Consumer<String> turn;
    private final Messages messages;
    private final TextField address = new TextField();
    private final Label reason = new Label();
    private final Button cancel;
    private Runnable leave = () -> {};

    /// @param here which server it is now, in words
    /// @param studio whether that is the Studio
    /// @param turn told the address of the other one, empty for the Studio
    OtherServerCard(String here, boolean studio, Consumer<String> turn, Messages messages) {
        this.turn = turn;
        this.messages = messages;
        getStyleClass().addAll("dialog-card", "other-server");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        Label head = new Label(messages.get("server.other.title"));
        head.getStyleClass().add("heading");
        Label text = new Label(messages.get("server.other.text", here));
        text.getStyleClass().add("muted");
        text.setWrapText(true);
        Label name = new Label(messages.get("settings.address"));
        name.getStyleClass().addAll("small", "muted");
        address.setPromptText("https://films.example");
        address.setAccessibleText(name.getText());
        name.setLabelFor(address);
        reason.setWrapText(true);
        reason.getStyleClass().addAll("small", "danger");
        say("");
        address.textProperty().subscribe(typed -> say(""));
        getChildren().addAll(head, text, new VBox(4, name, address, reason));
        cancel = new Button(messages.get("form.cancel"));
        Button use = new Button(messages.get("server.other.use"));
        use.setDefaultButton(true);
        use.setOnAction(e -> use());
        HBox buttons = new HBox(8);
        if (!studio) {
            Button back = new Button(messages.get("server.other.studio"));
            back.setMinWidth(USE_PREF_SIZE);
            back.setOnAction(e -> go(""));
            buttons.getChildren().add(back);
        }
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        cancel.setMinWidth(USE_PREF_SIZE);
        use.setMinWidth(USE_PREF_SIZE);
        buttons.getChildren().addAll(between, cancel, use);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().add(buttons);
    }

    private void use() {
        ServerAddress.read(address.getText())
                .ifPresentOrElse(
                        this::go,
                        () -> {
                            say(messages.get("problem.badAddress"));
                            address.requestFocus();
                        });
    }

    private void go(String to) {
        leave.run();
        turn.accept(to);
    }

    private void say(String text) {
        address.pseudoClassStateChanged(Styles.STATE_DANGER, !text.isEmpty());
        reason.setText(text);
        reason.setVisible(!text.isEmpty());
        reason.setManaged(!text.isEmpty());
    }

    /// Puts the caret where the address goes.
    ///
    /// @param close closes the sheet
    void begin(Runnable close) {
        leave = close;
        cancel.setOnAction(e -> close.run());
        address.requestFocus();
    }
}
