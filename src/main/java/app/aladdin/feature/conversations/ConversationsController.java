package app.aladdin.feature.conversations;

import app.aladdin.contract.Conversation;
import app.aladdin.feature.conversations.ConversationsStore.Line;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.nav.Destination;
import app.aladdin.ui.nav.Navigator;
import app.aladdin.ui.view.IconButton;
import app.aladdin.ui.view.Notes;
import app.aladdin.ui.view.Words;

import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.kordamp.ikonli.feather.Feather;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The conversations in a list with search and filters, and the open one beside it where there is
/// room, with its outline where there is still more.
final class ConversationsController {
    private static final double ROOM_TO_READ = 760;
    private static final double ROOM_FOR_OUTLINE = 1_080;
    private static final double LIST = 324;
    private static final Duration TYPED = Duration.millis(200);

    private final ConversationsStore store;
    private final OutlineStore contents;
    private final ConversationsActions actions;
    private final Reading reading;
    private final ConversationRows rows;
    private final NoRows none;
    private final Outline outline;
    private final ConversationHead head;
    private final Messages messages;
    private final Node choose;
    private final PauseTransition typed = new PauseTransition(TYPED);
    private Optional<String> open = Optional.empty();

    @FXML private HBox root;
    @FXML private VBox side;
    @FXML private VBox top;
    @FXML private Label count;
    @FXML private HBox titleRow;
    @FXML private TextField search;
    @FXML private StackPane body;
    @FXML private StackPane beside;
    @FXML private VBox read;
    @FXML private HBox text;
    @FXML private StackPane messagePlace;

    ConversationsController(
            ConversationsStore store,
            OutlineStore contents,
            ConversationsActions actions,
            Reading reading,
            Navigator navigator,
            Messages messages,
            Words words) {
        this.store = store;
        this.contents = contents;
        this.actions = actions;
        this.reading = reading;
        this.messages = messages;
        rows =
                new ConversationRows(
                        actions,
                        new ConversationRows.Wishes(
                                id -> {
                                    if (!open.equals(Optional.of(id))) {
                                        navigator.go(
                                                new Destination.Conversations(Optional.of(id)));
                                    }
                                },
                                reading.talk()),
                        messages,
                        words);
        none = new NoRows(store, messages, reading.begin(), () -> search.clear());
        choose =
                Notes.empty(
                        Feather.MESSAGE_SQUARE,
                        messages.get("conversations.choose"),
                        messages.get("conversations.choose.text"));
        outline = new Outline(contents, reading.place(), reading.goTo(), messages);
        head = new ConversationHead(reading.talk(), rows::menu, outline::menu, messages);
    }

    @FXML
    void initialize() {
        titleRow.getChildren()
                .add(IconButton.of(Feather.EDIT, messages.get("panel.new"), reading.begin()));
        search.setPromptText(messages.get("conversations.search"));
        search.setAccessibleText(messages.get("conversations.search"));
        typed.setOnFinished(e -> find());
        search.textProperty().subscribe(it -> typed.playFromStart());
        search.focusedProperty()
                .subscribe(focused -> {
                    if (focused) {
                        actions.warm();
                    }
                });
        top.getChildren().add(new ShelfChips(messages, store::show));
        messagePlace.getChildren().add(reading.messages());
        read.getChildren().addFirst(head);
        root.widthProperty().subscribe(width -> arrange());
        contents.headings().subscribe(all -> arrange());
        store.lines().subscribe(this::show);
        // Why there is nothing changes too: it was not loaded yet, or is asked for otherwise.
        store.looks()
                .subscribe(look -> {
                    if (store.lines().get().isEmpty()) {
                        show(List.of());
                    }
                });
        read.setVisible(false);
        beside.getChildren().addFirst(choose);
    }

    private void find() {
        actions.find(search.getText(), store.state().known().orElse(List.of()));
    }

    private void arrange() {
        double width = root.getWidth();
        boolean wide = width >= ROOM_TO_READ;
        side.setMinWidth(wide ? LIST : 0);
        side.setPrefWidth(wide ? LIST : width);
        side.setMaxWidth(wide ? LIST : Double.MAX_VALUE);
        HBox.setHgrow(side, wide ? Priority.NEVER : Priority.ALWAYS);
        beside.setManaged(wide);
        beside.setVisible(wide);
        boolean room = width >= ROOM_FOR_OUTLINE;
        boolean outlined = outline.wanted() && room;
        head.offerOutline(outline.wanted() && !room);
        if (outlined && !text.getChildren().contains(outline)) {
            text.getChildren().add(outline);
        } else if (!outlined) {
            text.getChildren().remove(outline);
        }
        showHead();
    }

    private void show(List<Line> next) {
        rows.show(next);
        int all = store.count();
        count.setText(all == 0 ? "" : Integer.toString(all));
        Node content = next.isEmpty() ? none.node() : rows.node();
        if (!body.getChildren().equals(List.of(content))) {
            body.getChildren().setAll(content);
        }
        rows.follow(open);
        showHead();
    }

    /// Opens a conversation, or the list with nothing open.
    void open(Optional<String> id) {
        open = id;
        id.ifPresent(one -> {
            contents.turnTo(one);
            if (root.getWidth() > 0 && root.getWidth() < ROOM_TO_READ) {
                reading.talk().accept(one);
            } else {
                Optional<Instant> since =
                        store.find(one)
                                .filter(known -> store.unread(known))
                                .map(known -> store.until(one));
                reading.open().accept(one, since);
            }
            actions.read(one);
        });
        rows.follow(open);
        showHead();
    }

    private void showHead() {
        Optional<Conversation> one = open.flatMap(store::find);
        read.setVisible(one.isPresent() && beside.isManaged());
        choose.setVisible(one.isEmpty() && !store.lines().get().isEmpty());
        one.ifPresent(conversation ->
                head.show(
                        conversation,
                        store.lines().get().stream()
                                .filter(line -> line.conversation().id().equals(conversation.id()))
                                .findFirst()));
    }
}
