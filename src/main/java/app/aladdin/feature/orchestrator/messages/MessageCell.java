package app.aladdin.feature.orchestrator.messages;

import app.aladdin.client.conversations.Entry;
import app.aladdin.contract.Department;
import app.aladdin.contract.Role;
import app.aladdin.i18n.Messages;
import app.aladdin.state.Dispatcher;
import app.aladdin.ui.icon.Icons;
import app.aladdin.ui.markdown.MarkdownView;
import app.aladdin.ui.markdown.MarkdownWords;
import app.aladdin.ui.view.Words;

import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.stream.Collectors;

/// One message on the screen. Follows its row: new text is shown at most once per turn of the
/// dispatcher, however many pieces came.
final class MessageCell extends VBox {
    /// A person's bubble is at most this part of the width.
    private static final double BUBBLE = 0.78;

    private final MessageRow row;
    private final MessagesActions actions;
    private final Messages messages;
    private final Words words;
    private final Dispatcher dispatcher;
    private final MarkdownView markdown;
    private final Label text = new Label();
    private final HBox status = new HBox(8);
    private final Label meta = new Label();
    private final InvalidationListener follower = it -> changed();
    private boolean pending;

    MessageCell(
            MessageRow row,
            MessagesActions actions,
            Messages messages,
            Words words,
            Dispatcher dispatcher) {
        this.row = row;
        this.actions = actions;
        this.messages = messages;
        this.words = words;
        this.dispatcher = dispatcher;
        this.markdown = new MarkdownView(actions::follow, markdownWords(messages));
        getStyleClass().add("message");
        status.setAlignment(Pos.CENTER_LEFT);
        status.getStyleClass().add("message-status");
        meta.getStyleClass().addAll("small", "faint");
        if (row.entry().role() == Role.USER) {
            buildBubble();
        } else {
            buildAnswer();
        }
        row.version().addListener(follower);
        show();
    }

    private static MarkdownWords markdownWords(Messages messages) {
        return new MarkdownWords(
                messages.get("markdown.copyCode"),
                messages.get("markdown.copied"),
                messages.get("markdown.showMore"),
                messages.get("markdown.image"),
                messages.get("markdown.done"),
                messages.get("markdown.open"));
    }

    private void buildBubble() {
        text.setWrapText(true);
        text.getStyleClass().addAll("reading", "bubble");
        text.maxWidthProperty().bind(widthProperty().multiply(BUBBLE));
        text.setMinHeight(Region.USE_PREF_SIZE);
        HBox side = new HBox(text);
        side.setAlignment(Pos.TOP_RIGHT);
        HBox line = new HBox(6, meta);
        line.setAlignment(Pos.CENTER_RIGHT);
        status.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(side, line, status);
        getStyleClass().add("mine");
    }

    private void buildAnswer() {
        Label name = new Label(messages.get("message.orchestrator"));
        name.getStyleClass().addAll("small", "medium", "muted");
        HBox head = new HBox(8, Icons.lamp(16), name, meta);
        head.setAlignment(Pos.CENTER_LEFT);
        HBox tools = new HBox(4, copyButton());
        tools.getStyleClass().add("message-tools");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        head.getChildren().addAll(space, tools);
        getChildren().addAll(head, markdown, status);
        getStyleClass().add("answer");
    }

    private Button copyButton() {
        Button copy = new Button(null, Icons.of(Feather.COPY, 14));
        copy.getStyleClass().addAll("flat", "icon-button", "tiny");
        copy.setAccessibleText(messages.get("message.copy"));
        copy.setTooltip(new Tooltip(messages.get("message.copy")));
        copy.setOnAction(e -> actions.copy(row.text()));
        return copy;
    }

    private void changed() {
        if (!pending) {
            pending = true;
            dispatcher.execute(() -> {
                pending = false;
                show();
            });
        }
        // Reading makes the property valid again, so that the next change is told as well.
        row.version().get();
    }

    private void show() {
        Entry entry = row.entry();
        if (entry.role() == Role.USER) {
            text.setText(row.text());
            meta.setText(
                    messages.get("mode." + entry.mode().wire()) + " · " + words.time(entry.at()));
        } else {
            markdown.setMarkdown(row.text());
            markdown.setStreaming(entry.state() == Entry.State.STREAMING);
            meta.setText(answerMeta(entry));
        }
        showStatus(entry);
    }

    private String answerMeta(Entry entry) {
        String departments =
                entry.metadata().departments().stream()
                        .map(slug -> Department.of(slug).map(Department::title).orElse(slug))
                        .collect(Collectors.joining(", "));
        String time = words.time(entry.at());
        return departments.isEmpty() ? "· " + time : "· " + departments + " · " + time;
    }

    private void showStatus(Entry entry) {
        status.getChildren().clear();
        switch (entry.state()) {
            case SENDING -> say(Feather.CLOCK, "faint", messages.get("message.sending"), false);
            case FAILED ->
                    say(
                            Feather.ALERT_CIRCLE,
                            "danger",
                            entry.problem()
                                    .map(words::problem)
                                    .orElseGet(() -> messages.get("message.failed")),
                            true);
            case STOPPED -> say(Feather.SQUARE, "faint", messages.get("message.stopped"), false);
            case INTERRUPTED ->
                    say(
                            Feather.ALERT_TRIANGLE,
                            "warning",
                            messages.get("message.interrupted"),
                            true);
            case QUEUED, SENT, STREAMING, COMPLETE -> {}
        }
        boolean shown = !status.getChildren().isEmpty();
        status.setVisible(shown);
        status.setManaged(shown);
    }

    private void say(Feather glyph, String tone, String words, boolean retry) {
        FontIcon icon = Icons.of(glyph, 14);
        icon.getStyleClass().add(tone);
        Label label = new Label(words, icon);
        label.setWrapText(true);
        label.getStyleClass().addAll("small", tone);
        status.getChildren().add(label);
        if (retry) {
            Button again = new Button(messages.get("action.tryAgain"));
            again.getStyleClass().addAll("small");
            again.setMinWidth(Region.USE_PREF_SIZE);
            again.setOnAction(e -> actions.retry(row.id()));
            status.getChildren().add(again);
        }
    }

    /// Lets go of the row.
    void dispose() {
        row.version().removeListener(follower);
    }
}
