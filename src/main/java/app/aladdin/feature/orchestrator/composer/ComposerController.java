package app.aladdin.feature.orchestrator.composer;

import app.aladdin.client.conversations.Entry;
import app.aladdin.contract.ChatRequest;
import app.aladdin.contract.Mode;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.icon.Icons;
import app.aladdin.ui.view.IconButton;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The composer: grows with the text to eight lines, sends with Enter, keeps every draft.
final class ComposerController {
    private static final double LINE = 22;
    private static final int MOST_LINES = 8;

    /// From here on the length is shown.
    private static final int NEARLY_FULL = ChatRequest.MAX_LENGTH - 1_000;

    private final ComposerActions actions;
    private final OptionsDesk desk;
    private final Supplier<Optional<String>> lastQuery;
    private final Clock clock;
    private final Messages messages;
    private final ReadOnlyObjectProperty<Mode> mode;
    private final ReadOnlyBooleanProperty answering;
    private final ObservableList<Entry> queue;
    private final Consumer<String> removeQueued;
    private final Runnable stop;

    @FXML private VBox box;
    @FXML private HBox tools;
    @FXML private TextArea input;
    @FXML private Label refusal;
    @FXML private Label hint;
    @FXML private Label count;
    @FXML private Button send;
    @FXML private VBox waiting;
    @FXML private HBox progress;
    @FXML private Label writing;
    @FXML private Button stopButton;

    private final Stopwatch stopwatch = new Stopwatch();
    private String project = "";
    private Place place = Place.NOWHERE;
    private boolean restoring;

    ComposerController(
            ComposerActions actions,
            OptionsDesk desk,
            Supplier<Optional<String>> lastQuery,
            Clock clock,
            Messages messages,
            ReadOnlyObjectProperty<Mode> mode,
            ReadOnlyBooleanProperty answering,
            ObservableList<Entry> queue,
            Consumer<String> removeQueued,
            Runnable stop) {
        this.actions = actions;
        this.desk = desk;
        this.lastQuery = lastQuery;
        this.clock = clock;
        this.messages = messages;
        this.mode = mode;
        this.answering = answering;
        this.queue = queue;
        this.removeQueued = removeQueued;
        this.stop = stop;
    }

    @FXML
    void initialize() {
        send.setGraphic(Icons.of(Feather.ARROW_UP));
        send.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> input.getText().isBlank(), input.textProperty()));
        stopButton.setGraphic(Icons.of(Feather.SQUARE, 14));
        progress.visibleProperty().bind(answering);
        progress.managedProperty().bind(answering);
        answering.subscribe(running -> stopwatch.run(running, this::showElapsed));
        input.textProperty().addListener((it, before, text) -> typed(text));
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        Growth.install(input, LINE, MOST_LINES);
        queue.addListener((ListChangeListener<Entry>) change -> showQueue());
        showOptions();
        mode.subscribe(now -> turnTo(new Place(place.conversation(), now)));
        refuse(null);
        showQueue();
    }

    private void showOptions() {
        OptionChips chips = new OptionChips(desk, messages);
        OptionBar bar = new OptionBar();
        box.getChildren().addFirst(bar);
        Button layers = IconButton.small(Feather.LAYERS, messages.get("option.ask"), () -> {});
        tools.getChildren().addFirst(layers);
        desk.chosen()
                .subscribe(options -> {
                    bar.show(chips.of(options));
                    boolean chat = options instanceof ChatOptions;
                    layers.setVisible(chat);
                    layers.setManaged(chat);
                    if (options instanceof ChatOptions now) {
                        chips.departments(
                                layers,
                                now.departments(),
                                chosen -> desk.choose(now.asking(chosen)));
                    }
                    hint.setText(
                            options instanceof QueryOptions query && query.refines()
                                    ? messages.get("option.refines")
                                    : messages.get("composer.hint." + place.mode().wire()));
                });
    }

    /// Turns to a conversation: what was typed there before is there again.
    void open(String newProject, String newConversation) {
        project = newProject;
        turnTo(new Place(newConversation, mode.get()));
    }

    private void turnTo(Place next) {
        showMode(next.mode());
        if (next.equals(place)) {
            return;
        }
        place = next;
        desk.turnTo(next);
        restore("");
        if (!next.conversation().isEmpty()) {
            actions.find(next, draft -> restoreIfUntouched(next, draft));
        }
    }

    private void showMode(Mode now) {
        input.setPromptText(messages.get("composer.prompt." + now.wire()));
        input.setAccessibleText(messages.get("composer.prompt." + now.wire()));
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

    void focus() {
        input.requestFocus();
    }

    private void typed(String text) {
        if (!restoring && !place.conversation().isEmpty()) {
            actions.keep(place, text);
        }
        refuse(text.length() > ChatRequest.MAX_LENGTH ? ChatRequest.Refusal.TOO_LONG : null);
        boolean nearlyFull = text.length() > NEARLY_FULL;
        count.setVisible(nearlyFull);
        if (nearlyFull) {
            count.setText(messages.get("composer.count", text.length(), ChatRequest.MAX_LENGTH));
        }
    }

    private void keyPressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && !key.isShiftDown() && !key.isAltDown()) {
            key.consume();
            send();
        } else if (key.getCode() == KeyCode.ESCAPE && answering.get()) {
            key.consume();
            stop.run();
        }
    }

    @FXML
    void send() {
        String text = input.getText();
        ChatRequest.Refusal reason = ChatRequest.refusal(text);
        if (reason != null || project.isEmpty() || place.conversation().isEmpty()) {
            refuse(reason);
            return;
        }
        Place sentFrom = place;
        Options options = desk.chosen().get();
        String whole = refined(options, text);
        if (whole.length() > ChatRequest.MAX_LENGTH) {
            refuse(ChatRequest.Refusal.TOO_LONG);
            return;
        }
        actions.send(
                project,
                sentFrom,
                whole,
                options.request(LocalDate.now(clock)),
                () -> clearAfter(sentFrom, text, options));
    }

    /// A question that refines the last one is asked together with it.
    private String refined(Options options, String text) {
        if (options instanceof QueryOptions query && query.refines()) {
            return lastQuery.get().map(last -> last + " " + text).orElse(text);
        }
        return text;
    }

    /// Only now that the message is on the disk may the text leave the composer.
    private void clearAfter(Place sentFrom, String text, Options sent) {
        if (!place.equals(sentFrom)) {
            actions.keep(sentFrom, "");
            actions.keepForm(sentFrom, sent.next().form());
        } else if (input.getText().startsWith(text)) {
            input.setText(input.getText().substring(text.length()));
            if (desk.chosen().get().equals(sent)) {
                desk.choose(sent.next());
            }
        }
    }

    @FXML
    void stop() {
        stop.run();
    }

    private void refuse(ChatRequest.@org.jspecify.annotations.Nullable Refusal reason) {
        refusal.setVisible(reason != null);
        refusal.setManaged(reason != null);
        if (reason != null) {
            refusal.setText(
                    messages.get(
                            switch (reason) {
                                case BLANK -> "composer.refused.blank";
                                case TOO_LONG -> "composer.refused.tooLong";
                            },
                            input.getText().length() - ChatRequest.MAX_LENGTH));
        }
    }

    private void showElapsed(String elapsed) {
        writing.setText(elapsed);
    }

    private void showQueue() {
        waiting.getChildren().setAll(queue.stream().map(this::queuedRow).toList());
        waiting.setVisible(!queue.isEmpty());
        waiting.setManaged(!queue.isEmpty());
        hint.setVisible(true);
    }

    private Node queuedRow(Entry entry) {
        var icon = Icons.of(Feather.CLOCK);
        icon.getStyleClass().add("warning");
        Label text = new Label(entry.text().replace('\n', ' '), icon);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        Label when = new Label(messages.get("queue.later"));
        when.getStyleClass().addAll("small", "muted");
        when.setMinWidth(Region.USE_PREF_SIZE);
        Button edit = tool(Feather.EDIT_2, "queue.edit");
        edit.setOnAction(e -> {
            removeQueued.accept(entry.id());
            suggest(joined(entry.text(), input.getText()));
        });
        Button delete = tool(Feather.TRASH_2, "queue.delete");
        delete.setOnAction(e -> removeQueued.accept(entry.id()));
        HBox tools = new HBox(edit, delete);
        tools.setAlignment(Pos.CENTER);
        text.setGraphicTextGap(8);
        HBox row = new HBox(text, when, tools);
        row.getStyleClass().add("queued");
        return row;
    }

    private static String joined(String queued, String typed) {
        return typed.isBlank() ? queued : queued + "\n" + typed;
    }

    private Button tool(Feather glyph, String key) {
        Button button = new Button(null, Icons.of(glyph, 14));
        button.getStyleClass().addAll("flat", "icon-button", "tiny");
        button.setAccessibleText(messages.get(key));
        button.setTooltip(new Tooltip(messages.get(key)));
        return button;
    }
}
