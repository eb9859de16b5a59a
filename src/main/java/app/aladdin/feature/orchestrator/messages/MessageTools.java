package app.aladdin.feature.orchestrator.messages;

import app.aladdin.contract.Feedback;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.markdown.MarkdownView;
import app.aladdin.ui.view.IconButton;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What can be done with a message: small and faint, seen on hover and focus, and the same as a
/// menu.
final class MessageTools extends HBox {
    private static final PseudoClass GIVEN = PseudoClass.getPseudoClass("given");

    private final MessageRow row;
    private final MarkdownView markdown;
    private final MessagesActions actions;
    private final Messages messages;
    private Subscription following = Subscription.EMPTY;
    private @Nullable Button up;
    private @Nullable Button down;

    MessageTools(
            MessageRow row, MarkdownView markdown, MessagesActions actions, Messages messages) {
        this.row = row;
        this.markdown = markdown;
        this.actions = actions;
        this.messages = messages;
        getStyleClass().add("message-tools");
        setAlignment(Pos.CENTER_LEFT);
        if (!row.mine()) {
            following = actions.opinions().on(row.id()).subscribe(this::showGiven);
        }
    }

    /// Makes the buttons when they are looked for: hundreds of messages scroll by without them.
    void make() {
        if (!getChildren().isEmpty()) {
            return;
        }
        String copy = messages.get(row.mine() ? "message.copy.mine" : "message.copy");
        getChildren()
                .addAll(
                        IconButton.tiny(Feather.COPY, copy, this::copy),
                        IconButton.tiny(
                                Feather.CORNER_UP_LEFT,
                                messages.get("message.quote"),
                                this::quote));
        if (row.mine()) {
            getChildren()
                    .add(
                            IconButton.tiny(
                                    Feather.EDIT_2,
                                    messages.get("message.edit"),
                                    () -> actions.questions().change(row)));
            return;
        }
        up = opinion(Feather.THUMBS_UP, Feedback.UP);
        down = opinion(Feather.THUMBS_DOWN, Feedback.DOWN);
        getChildren()
                .addAll(
                        IconButton.tiny(
                                Feather.REFRESH_CW,
                                messages.get("message.again"),
                                () -> actions.questions().again(row)),
                        up,
                        down);
        showGiven(actions.opinions().on(row.id()).get());
    }

    private void showGiven(String given) {
        pseudoClassStateChanged(GIVEN, !given.isEmpty());
        if (!given.isEmpty()) {
            make();
        }
        mark(up, Feedback.UP, given);
        mark(down, Feedback.DOWN, given);
    }

    private Button opinion(Feather glyph, String name) {
        return IconButton.tiny(
                glyph,
                messages.get("message.feedback." + name),
                () -> actions.opinions().press(row.id(), name));
    }

    private void mark(@Nullable Button button, String name, String given) {
        if (button != null) {
            boolean mine = given.equals(name);
            button.pseudoClassStateChanged(GIVEN, mine);
            String text = messages.get("message.feedback." + name + (mine ? ".given" : ""));
            button.setAccessibleText(text);
            button.setTooltip(new Tooltip(text));
        }
    }

    private void copy() {
        if (!markdown.isVisible()) {
            row.copy();
        } else {
            markdown.copyAll();
        }
    }

    private void quote() {
        actions.questions().quote(row, markdown);
    }

    /// The same and more as a menu.
    ContextMenu menu() {
        ContextMenu menu =
                new ContextMenu(
                        item(row.mine() ? "message.copy.mine" : "message.copy", this::copy),
                        item("markdown.copyMarkdown", () -> actions.copyMarkdown(row)),
                        item("message.copyLink", () -> actions.copyLink(row)),
                        item("message.quote", this::quote),
                        new SeparatorMenuItem());
        if (row.mine()) {
            menu.getItems().add(item("message.edit", () -> actions.questions().change(row)));
        } else {
            menu.getItems()
                    .addAll(
                            item("message.again", () -> actions.questions().again(row)),
                            item(
                                    "message.feedback.up",
                                    () -> actions.opinions().press(row.id(), Feedback.UP)),
                            item(
                                    "message.feedback.down",
                                    () -> actions.opinions().press(row.id(), Feedback.DOWN)));
        }
        return menu;
    }

    private MenuItem item(String name, Runnable action) {
        MenuItem item = new MenuItem(messages.get(name));
        item.setOnAction(e -> action.run());
        return item;
    }

    void dispose() {
        following.unsubscribe();
    }
}
