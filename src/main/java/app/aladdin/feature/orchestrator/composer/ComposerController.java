package app.aladdin.feature.orchestrator.composer;

import app.aladdin.client.conversations.Entry;
import app.aladdin.client.entities.ProjectStore;
import app.aladdin.client.session.ConnectionState;
import app.aladdin.contract.Mode;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.icon.Icons;
import app.aladdin.ui.view.Toasts;
import app.aladdin.ui.view.Words;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.time.Clock;
import java.util.Optional;

/// The composer: grows with the text to eight lines, sends with Enter, keeps every draft.
final class ComposerController {
    private static final double LINE = 22;
    private static final int MOST_LINES = 8;

    private final ComposerActions actions;
    private final OptionsDesk desk;
    private final ProjectStore projects;
    private final ComposerParts parts;
    private final Clock clock;
    private final Toasts toasts;
    private final Messages messages;

    @FXML private VBox root;
    @FXML private VBox box;
    @FXML private HBox tools;
    @FXML private TextArea input;
    @FXML private Label note;
    @FXML private Label refusal;
    @FXML private Label hint;
    @FXML private Label count;
    @FXML private Button send;
    @FXML private VBox waiting;
    @FXML private HBox progress;
    @FXML private Label writing;
    @FXML private Button stopButton;

    private final Stopwatch stopwatch = new Stopwatch();
    private final SentTexts sent = new SentTexts();
    private final Intake intake;
    private Optional<LengthNote> length = Optional.empty();
    private Optional<Outgoing> outgoing = Optional.empty();
    private String project = "";
    private Place place = Place.NOWHERE;
    private boolean restoring;

    ComposerController(
            ComposerActions actions,
            OptionsDesk desk,
            ProjectStore projects,
            ComposerParts parts,
            Clock clock,
            Toasts toasts,
            Messages messages,
            Words words) {
        this.actions = actions;
        this.desk = desk;
        this.projects = projects;
        this.parts = parts;
        this.clock = clock;
        this.toasts = toasts;
        this.messages = messages;
        intake = new Intake(actions, () -> project, this::takeData, toasts, messages, words);
    }

    @FXML
    void initialize() {
        send.setGraphic(Icons.of(Feather.ARROW_UP));
        send.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> input.getText().isBlank(), input.textProperty()));
        stopButton.setGraphic(Icons.of(Feather.SQUARE, 14));
        parts.answering().subscribe(this::showProgress);
        LengthNote about = new LengthNote(count, refusal, parts.mode(), messages);
        about.typed("");
        length = Optional.of(about);
        outgoing =
                Optional.of(
                        new Outgoing(
                                input,
                                actions,
                                desk,
                                parts.lastQuery(),
                                about,
                                sent,
                                () -> project,
                                () -> place,
                                clock));
        input.textProperty().addListener((it, before, text) -> typed(text));
        ComposerTools aids =
                new ComposerTools(input, tools, desk, parts, intake, this::suggest, messages);
        root.getChildren().add(aids.install(box, new Picks(projects, messages)));
        new ComposerKeys(
                        input,
                        sent,
                        this::send,
                        this::stopped,
                        new Composition(System::nanoTime),
                        aids::takes)
                .install();
        Growth.install(input, LINE, MOST_LINES);
        new StateNote(note, projects, messages);
        parts.connection().subscribe(state -> showHint());
        new QueueRows(
                waiting,
                parts.queue(),
                parts.connection(),
                parts.answering(),
                new Waiting(messages, clock),
                messages,
                this::takeBack,
                parts.removeQueued());
        OptionBar bar = new OptionBar();
        box.getChildren().addFirst(bar);
        aids.showOptions(bar);
        desk.chosen().subscribe(options -> showHint());
        parts.mode().subscribe(now -> turnTo(new Place(place.conversation(), now)));
    }

    /// Lets files and pictures be dropped on a part of the window.
    void acceptDrops(Node on) {
        intake.acceptDrops(on);
    }

    /// A file's text becomes data, to be looked at before it is sent.
    private void takeData(String name, String text, String words) {
        suggest(Mode.DATA, text);
        desk.change(DataOptions.class, data -> data.from(name));
        toasts.say(words);
    }

    private void showProgress(boolean running) {
        progress.setVisible(running);
        progress.setManaged(running);
        stopwatch.run(running, writing::setText);
        showHint();
    }

    /// In its own room beside the tools, so that nothing moves when the server goes and comes back.
    private void showHint() {
        switch (parts.connection().getValue()) {
            case ConnectionState.Offline _ -> warn(Feather.WIFI_OFF, "composer.hint.offline");
            case ConnectionState.SignedOut _ -> warn(Feather.LOCK, "composer.hint.signedOut");
            case ConnectionState.Connecting _, ConnectionState.Online _ -> {
                hint.setGraphic(null);
                hint.setText(messages.get(hintKey()));
            }
        }
    }

    private void warn(Feather glyph, String key) {
        FontIcon icon = Icons.of(glyph, 14);
        icon.getStyleClass().add("warning");
        hint.setGraphic(icon);
        hint.setText(messages.get(key));
    }

    private String hintKey() {
        if (parts.answering().getValue()) {
            return "composer.hint.queue";
        }
        if (desk.chosen().get() instanceof QueryOptions query && query.refines()) {
            return "option.refines";
        }
        return "composer.hint." + parts.mode().get().wire();
    }

    /// Turns to a conversation: what was typed there before is there again.
    void open(String newProject, String newConversation) {
        if (!project.equals(newProject)) {
            project = newProject;
            sent.clear();
            actions.findSent(newProject, kept -> restoreSent(newProject, kept));
        }
        turnTo(new Place(newConversation, parts.mode().get()));
    }

    private void restoreSent(String ofProject, String kept) {
        if (project.equals(ofProject)) {
            sent.restore(kept);
        }
    }

    private void turnTo(Place next) {
        input.setPromptText(messages.get("composer.prompt." + next.mode().wire()));
        input.setAccessibleText(messages.get("composer.prompt." + next.mode().wire()));
        if (!next.equals(place)) {
            place = next;
            desk.turnTo(next);
            restore("");
            if (!next.conversation().isEmpty()) {
                actions.find(next, draft -> restoreIfUntouched(next, draft));
            }
        }
        showHint();
    }

    private void restoreIfUntouched(Place at, String draft) {
        if (place.equals(at) && input.getText().isEmpty()) {
            restore(draft);
        }
    }

    private void restore(String text) {
        restoring = true;
        input.setText(text);
        input.positionCaret(text.length());
        restoring = false;
    }

    /// Puts a text into the composer for the person to go on with.
    void suggest(String text) {
        input.replaceText(0, input.getLength(), text);
        input.positionCaret(text.length());
        input.requestFocus();
    }

    /// Puts a quotation before what is typed.
    void quote(String text) {
        input.insertText(0, "> " + text.strip().replace("\n", "\n> ") + "\n\n");
        input.positionCaret(input.getLength());
        input.requestFocus();
    }

    /// As [#suggest], in a mode, before what is written there.
    void suggest(Mode mode, String text) {
        if (place.mode() == mode) {
            suggest(joined(text, input.getText()));
            return;
        }
        parts.mode().set(mode);
        Place at = place;
        actions.find(
                at,
                draft -> {
                    if (place.equals(at)) {
                        String there = input.getText();
                        suggest(joined(text, there.isEmpty() ? draft : there));
                    }
                });
    }

    private static String joined(String first, String then) {
        return then.isBlank() ? first : first + "\n" + then;
    }

    void focus() {
        input.requestFocus();
    }

    private void takeBack(Entry waits) {
        parts.removeQueued().accept(waits.id());
        suggest(waits.mode(), waits.text());
    }

    private void typed(String text) {
        if (!restoring && !place.conversation().isEmpty()) {
            actions.keep(place, text);
        }
        length.ifPresent(about -> about.typed(text));
    }

    @FXML
    void send() {
        outgoing.ifPresent(Outgoing::send);
    }

    /// @return whether there was something to stop
    private boolean stopped() {
        boolean running = parts.answering().getValue();
        if (running) {
            parts.stop().run();
        }
        return running;
    }

    @FXML
    void stop() {
        parts.stop().run();
    }
}
