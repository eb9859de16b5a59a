package app.aladdin.feature.orchestrator.panel;

import app.aladdin.contract.Conversation;
import app.aladdin.contract.Mode;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.icon.Icons;
import app.aladdin.ui.nav.KeyTips;
import app.aladdin.ui.view.Notes;
import app.aladdin.ui.view.Words;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.Optional;
import java.util.function.Consumer;

/// The panel's frame: the modes, the name of the conversation with the others behind it, what can
/// be done with it, and between that and the composer the messages or a welcome.
final class PanelController {
    /// The width of a button of the head, which it knows itself only once it is dressed.
    private static final double BUTTON = 32;

    private final PanelStore store;
    private final PanelActions actions;
    private final Messages messages;
    private final Words words;
    private final PanelParts parts;
    private final KeyTips tips;

    @FXML private VBox root;
    @FXML private HBox head;
    @FXML private Button outButton;
    @FXML private Button closeButton;
    @FXML private MenuButton conversation;
    @FXML private TextField name;
    @FXML private Button begin;
    @FXML private MenuButton filter;
    @FXML private MenuButton more;
    @FXML private StackPane body;

    private Consumer<Optional<Mode>> show = wanted -> {};
    private String renaming = "";

    PanelController(
            PanelStore store,
            PanelActions actions,
            Messages messages,
            Words words,
            PanelParts parts,
            KeyTips tips) {
        this.store = store;
        this.actions = actions;
        this.messages = messages;
        this.words = words;
        this.parts = parts;
        this.tips = tips;
    }

    @FXML
    void initialize() {
        ModeTrack track = new ModeTrack(parts.mode(), tips, messages);
        head.getChildren().addFirst(track);
        head.widthProperty().addListener((it, before, now) -> fit(track));
        parts.out()
                .subscribe(out -> {
                    icon(
                            outButton,
                            out ? Feather.LOG_IN : Feather.EXTERNAL_LINK,
                            out ? "panel.in" : "panel.own",
                            "panel.out");
                    icon(
                            closeButton,
                            Feather.X,
                            out ? "panel.in" : "panel.close",
                            out ? "panel.out" : "topbar.panel");
                });
        icon(begin, Feather.PLUS, "panel.new", "conversation.new");
        new ConversationMenu(conversation, store, actions, messages, words);
        ConversationTools tools = new ConversationTools(store, actions, messages);
        show = tools.filter(filter, parts.show());
        tools.more(more, this::rename, parts.export());
        store.open()
                .subscribe(id -> {
                    endRenaming();
                    showEveryMode();
                });
        name.setOnAction(e -> renamed());
        name.focusedProperty()
                .subscribe((had, has) -> {
                    if (!has) {
                        renamed();
                    }
                });
        name.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                endRenaming();
                parts.focusComposer().run();
            }
        });
        endRenaming();
        fill();
        root.getChildren().add(root.getChildren().indexOf(body), parts.filters());
        root.getChildren().add(parts.composer());
    }

    void showEveryMode() {
        show.accept(Optional.empty());
    }

    private void fill() {
        Button all = new Button(messages.get("panel.filter.leave"));
        all.setOnAction(e -> showEveryMode());
        Node none =
                Notes.empty(
                        Feather.FILTER,
                        messages.get("panel.filter.none"),
                        messages.get("panel.filter.none.text"),
                        all);
        body.getChildren().addAll(parts.messages(), parts.welcome(), none);
        parts.empty().subscribe(empty -> parts.welcome().setVisible(empty));
        parts.noneShown().subscribe(hidden -> none.setVisible(hidden));
    }

    private void fit(ModeTrack track) {
        double others = head.snappedLeftInset() + head.snappedRightInset();
        others += head.getSpacing() * (head.getChildren().size() - 1);
        for (Node each : head.getChildren()) {
            if (each instanceof Button button) {
                others += Math.max(BUTTON, button.prefWidth(-1));
            }
        }
        track.fit(head.getWidth() - others);
    }

    private void icon(Button button, Feather glyph, String key, String command) {
        button.setGraphic(Icons.of(glyph));
        button.setAccessibleText(messages.get(key));
        button.setTooltip(tips.tip(messages.get(key), command));
    }

    /// Lets the person type another name where the name stands.
    void rename() {
        store.current()
                .map(Conversation::name)
                .ifPresent(before -> {
                    renaming = store.open().get();
                    showField(true);
                    name.setText(before);
                    name.requestFocus();
                    name.selectAll();
                });
    }

    private void renamed() {
        if (!renaming.isEmpty()) {
            actions.rename(renaming, name.getText());
            endRenaming();
        }
    }

    private void endRenaming() {
        renaming = "";
        showField(false);
    }

    private void showField(boolean field) {
        name.setVisible(field);
        name.setManaged(field);
        conversation.setVisible(!field);
        conversation.setManaged(!field);
    }

    @FXML
    void begin() {
        actions.begin();
        parts.focusComposer().run();
    }

    @FXML
    void out() {
        parts.out().set(!parts.out().get());
    }

    @FXML
    void close() {
        parts.close().run();
    }
}
