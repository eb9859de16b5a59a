package app.aladdin.feature.orchestrator.messages;

import app.aladdin.client.conversations.Entry;
import app.aladdin.contract.Mode;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.icon.Icons;
import app.aladdin.ui.markdown.MarkdownView;
import app.aladdin.ui.view.AnswerBody;
import app.aladdin.ui.view.DepartmentWords;

import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.util.stream.Collectors;

/// One message on the screen. Follows its row: new text is shown once per pulse, just before the
/// pulse's layout, however many pieces came.
final class MessageCell extends VBox {
    /// A person's bubble is at most this part of the width.
    private static final double BUBBLE = 0.78;

    private static final Insets UNDER_WORDS = new Insets(4, 0, 0, 0);

    private static final PseudoClass EARLIER = PseudoClass.getPseudoClass("earlier");
    private static final PseudoClass SOUGHT = PseudoClass.getPseudoClass("sought");
    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");
    private static final Duration POINTING = Duration.millis(1600);

    private final MessageRow row;
    private final MessageLook look;
    private final Messages messages;
    private final MarkdownView markdown;
    private final MessageDividers dividers;
    private final MessageStatus status;
    private final Label meta = new Label();
    private final MessageTools tools;
    private final AnswerNotes notes;
    private final VersionSwitch versions;
    private final Silence silence = new Silence(this::showSilence);
    private final InvalidationListener follower = it -> changed();
    private final Subscription selecting;
    private final Subscription finding;
    private @Nullable AnswerBody body;
    private final PauseTransition pointing = new PauseTransition(POINTING);
    private boolean behind;
    private final OncePerPulse pulse = new OncePerPulse(this, this::showAgain);

    MessageCell(MessageRow row, MessageLook look) {
        this.row = row;
        this.look = look;
        this.messages = look.messages();
        this.markdown =
                new MarkdownView(look.actions()::follow, look.markdownWords(), row.memory());
        this.dividers = new MessageDividers(messages, look.words());
        this.status =
                new MessageStatus(messages, look.words(), look.actions(), look.reading()::goTo);
        this.tools = new MessageTools(row, markdown, look.actions(), messages);
        this.notes = new AnswerNotes(row, look.actions(), messages);
        this.versions = new VersionSwitch(messages, look.reading()::goTo);
        getStyleClass().add("message");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        meta.getStyleClass().addAll("small", "faint");
        getChildren().add(dividers);
        if (row.mine()) {
            buildBubble();
        } else {
            buildAnswer();
        }
        row.version().addListener(follower);
        selecting =
                row.memory()
                        .selection()
                        .subscribe(selection -> {
                            if (selection != null) {
                                look.reading().selected(row);
                            }
                        });
        focusedProperty().subscribe(this::speak);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        setOnContextMenuRequested(this::menu);
        hoverProperty().subscribe(this::makeTools);
        focusWithinProperty().subscribe(this::makeTools);
        pointing.setOnFinished(e -> pseudoClassStateChanged(POINTED, false));
        show(Pace.WHOLE);
        finding = look.found().subscribe(this::seek);
        sceneProperty().subscribe(this::goOn);
    }

    private void buildBubble() {
        VBox bubble = new VBox(markdown);
        bubble.getStyleClass().addAll("reading", "bubble");
        bubble.maxWidthProperty().bind(widthProperty().multiply(BUBBLE));
        HBox side = new HBox(bubble);
        side.setAlignment(Pos.TOP_RIGHT);
        meta.setGraphic(Icons.mode(row.entry().mode(), 12));
        meta.setGraphicTextGap(4);
        HBox line = new HBox(6, tools, versions, meta);
        line.setAlignment(Pos.CENTER_RIGHT);
        status.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(side, line, status);
        getStyleClass().add("mine");
    }

    private void buildAnswer() {
        Label name = new Label(messages.get("message.orchestrator"));
        name.getStyleClass().addAll("small", "medium", "muted");
        name.setMinWidth(USE_PREF_SIZE);
        meta.setMinWidth(0);
        HBox head = new HBox(6, Icons.lamp(16), name, meta);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, markdown, status, notes, tools);
        getStyleClass().add("answer");
    }

    private void changed() {
        pulse.request();
        // Reading makes the property valid again, so that the next change is told as well.
        row.version().get();
    }

    /// A very long text comes in portions, a pulse each.
    private void goOn(@Nullable Scene scene) {
        if (behind && scene != null) {
            pulse.request();
        }
    }

    private void showAgain() {
        Scene scene = getScene();
        long start = Pace.clock();
        show(scene == null ? Integer.MAX_VALUE : look.pace().portion());
        look.reading().changed();
        if (behind && scene != null) {
            look.pace().learn(scene, start);
            pulse.request();
        } else if (!row.growing()) {
            speak(isFocused());
        }
    }

    private void show(int portion) {
        Entry entry = row.entry();
        showBody(entry);
        behind = false;
        boolean worded = body == null || !entry.metadata().restates();
        markdown.setVisible(worded);
        markdown.setManaged(worded);
        if (body != null) {
            VBox.setMargin(body.node(), worded ? UNDER_WORDS : Insets.EMPTY);
        }
        if (worded) {
            behind = !markdown.show(row.markdown(), portion);
            markdown.setStreaming(row.growing());
        }
        String time = look.words().time(entry.at());
        meta.setText(row.mine() ? questionMeta(entry, time) : answerMeta(entry, time));
        status.show(row);
        if (!row.mine() && !row.growing()) {
            notes.show(entry.metadata(), body == null);
        }
        boolean waiting =
                entry.state() == Entry.State.STREAMING || entry.state() == Entry.State.SENDING;
        silence.watch(waiting);
        tools.setVisible(!waiting);
        if (row.mine()) {
            Versions all = look.actions().questions().versions();
            versions.show(row.id(), all.of(row.id()));
            pseudoClassStateChanged(EARLIER, all.earlier(row.id()));
        }
    }

    /// Marks what is looked for; what is no text is outlined as a whole.
    private void seek(Finding.Found found) {
        markdown.seek(found.in(row.id()));
        pseudoClassStateChanged(SOUGHT, body != null && found.message().equals(row.id()));
    }

    private void showSilence() {
        boolean before = status.isManaged();
        status.show(row);
        if (before != status.isManaged()) {
            look.reading().changed();
        }
    }

    private String questionMeta(Entry entry, String time) {
        String text = messages.get("mode." + entry.mode().wire()) + " · " + time;
        return entry.local() ? text + " · " + messages.get("message.local") : text;
    }

    /// Puts what the answer brought under its text, or in the text's place where that says nothing
    /// else.
    private void showBody(Entry entry) {
        if (row.mine() || row.growing()) {
            return;
        }
        AnswerBody shown = body;
        if (shown != null) {
            shown.show(entry.metadata());
            return;
        }
        look.bodies()
                .of(look.actions().answer(row))
                .ifPresent(made -> {
                    body = made;
                    made.node().heightProperty().addListener(it -> look.reading().changed());
                    getChildren().add(getChildren().indexOf(markdown) + 1, made.node());
                });
    }

    private String answerMeta(Entry entry, String time) {
        String departments =
                entry.metadata().departments().stream()
                        .map(slug -> DepartmentWords.of(messages, slug))
                        .collect(Collectors.joining(", "));
        StringBuilder text = new StringBuilder();
        if (entry.mode() != Mode.CHAT) {
            text.append("· ").append(messages.get("mode." + entry.mode().wire())).append(' ');
        }
        if (!departments.isEmpty()) {
            text.append("· ").append(departments).append(' ');
        }
        text.append("· ").append(time);
        return entry.local() ? text + " · " + messages.get("message.local") : text.toString();
    }

    /// Shows what stands between this message and the one before it.
    void partFrom(MessageDividers.Above above) {
        dividers.show(above);
    }

    boolean shows(String message) {
        return row.id().equals(message);
    }

    /// Lets it be seen among the others for a moment.
    void standOut() {
        pseudoClassStateChanged(POINTED, true);
        pointing.playFromStart();
    }

    /// Whether it is the last one.
    void last(boolean last) {
        notes.last(last);
    }

    private void speak(boolean focused) {
        setAccessibleText(focused ? spoken() : null);
    }

    private String spoken() {
        String who = messages.get(row.mine() ? "message.you" : "message.orchestrator");
        String said = body == null ? markdown.plainText() : row.text();
        String trouble = status.spoken();
        return who
                + ", "
                + meta.getText()
                + ": "
                + said
                + (trouble.isEmpty() ? "" : "\n" + trouble);
    }

    private void makeTools(boolean wanted) {
        if (wanted) {
            tools.make();
        }
    }

    private void menu(ContextMenuEvent event) {
        ContextMenu menu = tools.menu();
        if (event.isKeyboardTrigger()) {
            menu.show(this, Side.TOP, BUBBLE, BUBBLE);
        } else {
            menu.show(this, event.getScreenX(), event.getScreenY());
        }
        event.consume();
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.A) {
            markdown.selectAll();
            event.consume();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
            markdown.copy();
            event.consume();
        }
    }

    /// Whether it shows something else than text.
    boolean hasBody() {
        return body != null;
    }

    MessageTools tools() {
        return tools;
    }

    MarkdownView markdown() {
        return markdown;
    }

    /// Lets go of the row.
    void dispose() {
        row.version().removeListener(follower);
        selecting.unsubscribe();
        finding.unsubscribe();
        markdown.dispose();
        if (body != null) {
            body.dispose();
        }
        tools.dispose();
        silence.watch(false);
        pulse.cancel();
        pointing.stop();
    }
}
