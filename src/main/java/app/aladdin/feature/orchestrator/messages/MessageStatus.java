package app.aladdin.feature.orchestrator.messages;

import app.aladdin.client.conversations.Entry;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.icon.Icons;
import app.aladdin.ui.view.Words;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Says under a message what is not well with it, and what can be done.
final class MessageStatus extends HBox {
    private final Messages messages;
    private final Words words;
    private final MessagesActions actions;
    private final Consumer<String> goTo;

    MessageStatus(Messages messages, Words words, MessagesActions actions, Consumer<String> goTo) {
        super(8);
        this.messages = messages;
        this.words = words;
        this.actions = actions;
        this.goTo = goTo;
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("message-status");
    }

    void show(MessageRow row) {
        Entry entry = row.entry();
        getChildren().clear();
        Optional<String> silent = Silence.said(row.silent());
        switch (entry.state()) {
            case SENDING ->
                    silent.ifPresentOrElse(
                            time -> stalled("message.silent", time),
                            () -> say(Feather.CLOCK, "faint", messages.get("message.sending")));
            case FAILED -> {
                say(
                        Feather.ALERT_CIRCLE,
                        "danger",
                        entry.problem()
                                .map(words::problem)
                                .orElseGet(() -> messages.get("message.failed")));
                getChildren().add(again(entry.id()));
            }
            case STOPPED -> say(Feather.SQUARE, "faint", messages.get("message.stopped"));
            case INTERRUPTED -> {
                say(Feather.ALERT_TRIANGLE, "warning", messages.get("message.interrupted"));
                getChildren().add(again(entry.id()));
            }
            case STREAMING ->
                    silent.ifPresent(time ->
                            stalled(
                                    row.text().isEmpty() ? "message.silent" : "message.stalled",
                                    time));
            case QUEUED, SENT, COMPLETE -> {}
        }
        if (row.mine()) {
            showVersion(row);
        }
        boolean shown = !getChildren().isEmpty();
        setVisible(shown);
        setManaged(shown);
    }

    /// What it says, for somebody who listens; empty where all is well.
    String spoken() {
        return getChildren().stream()
                .filter(Label.class::isInstance)
                .map(line -> ((Label) line).getText())
                .collect(Collectors.joining(" "));
    }

    private void stalled(String key, String time) {
        say(Feather.ALERT_TRIANGLE, "warning", messages.get(key, time));
        button("message.stop", actions::stop);
    }

    private void showVersion(MessageRow row) {
        Versions versions = actions.questions().versions();
        if (versions.changing(row.id())) {
            say(Feather.EDIT_2, "faint", messages.get("message.changing"));
            button("message.changing.leave", actions.questions()::leaveAsItIs);
        } else if (versions.earlier(row.id())) {
            boolean folded = versions.folded(row.id());
            say(Feather.CORNER_DOWN_RIGHT, "faint", messages.get("message.earlier"));
            button(
                    folded ? "message.earlier.show" : "message.earlier.hide",
                    () -> fold(row, !folded));
        }
    }

    /// What is unfolded is to be read: the list goes there instead of staying at the end.
    private void fold(MessageRow row, boolean away) {
        actions.questions().fold(row.id(), away);
        if (!away) {
            goTo.accept(row.id());
        }
    }

    private void say(Feather glyph, String tone, String text) {
        FontIcon icon = Icons.of(glyph, 14);
        icon.getStyleClass().add(tone);
        Label label = new Label(text, icon);
        label.setWrapText(true);
        label.getStyleClass().addAll("small", tone);
        getChildren().add(label);
    }

    private void button(String key, Runnable action) {
        Button button = new Button(messages.get(key));
        button.getStyleClass().addAll("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(e -> action.run());
        getChildren().add(button);
    }

    private Button again(String id) {
        Button again = new Button(messages.get("action.tryAgain"));
        again.getStyleClass().addAll("small");
        again.setMinWidth(Region.USE_PREF_SIZE);
        again.setOnAction(e -> actions.retry(id));
        return again;
    }
}
