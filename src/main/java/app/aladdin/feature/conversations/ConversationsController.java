package app.aladdin.feature.conversations;

import app.aladdin.client.conversations.Glance;
import app.aladdin.contract.Conversation;
import app.aladdin.feature.conversations.ConversationsStore.Line;
import app.aladdin.i18n.Messages;
import app.aladdin.state.Loadable;
import app.aladdin.ui.icon.Icons;
import app.aladdin.ui.nav.Destination;
import app.aladdin.ui.nav.Navigator;
import app.aladdin.ui.view.Chip;
import app.aladdin.ui.view.IconButton;
import app.aladdin.ui.view.Notes;
import app.aladdin.ui.view.Words;

import javafx.animation.PauseTransition;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The conversations in a list with search and filters, and the open one beside it where there is
/// room.
final class ConversationsController {
    private static final double ROOM_TO_READ = 760;
    private static final double LIST = 324;
    private static final Duration TYPED = Duration.millis(200);

    private final ConversationsStore store;
    private final ConversationsActions actions;
    private final Reading reading;
    private final Navigator navigator;
    private final Messages messages;
    private final Words words;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ListView<Line> list = new ListView<>(lines);
    private final Map<Shelf, ToggleButton> chips = new EnumMap<>(Shelf.class);
    private final PauseTransition typed = new PauseTransition(TYPED);
    private Optional<String> open = Optional.empty();
    private String renaming = "";
    private boolean following;

    @FXML private HBox root;
    @FXML private VBox side;
    @FXML private Label count;
    @FXML private HBox titleRow;
    @FXML private TextField search;
    @FXML private FlowPane filters;
    @FXML private StackPane body;
    @FXML private VBox read;
    @FXML private Label name;
    @FXML private Label facts;
    @FXML private HBox tools;
    @FXML private StackPane messagePlace;

    ConversationsController(
            ConversationsStore store,
            ConversationsActions actions,
            Reading reading,
            Navigator navigator,
            Messages messages,
            Words words) {
        this.store = store;
        this.actions = actions;
        this.reading = reading;
        this.navigator = navigator;
        this.messages = messages;
        this.words = words;
    }

    @FXML
    void initialize() {
        titleRow.getChildren()
                .add(IconButton.of(Feather.EDIT, messages.get("panel.new"), reading.begin()));
        search.setPromptText(messages.get("conversations.search"));
        search.setAccessibleText(messages.get("conversations.search"));
        typed.setOnFinished(e -> find());
        search.textProperty().subscribe(text -> typed.playFromStart());
        search.focusedProperty()
                .subscribe(focused -> {
                    if (focused) {
                        actions.warm();
                    }
                });
        filters();
        list.getStyleClass().add("rows-64");
        list.setAccessibleText(messages.get("nav.conversations"));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(view ->
                new ConversationCell(messages, words, id -> renaming.equals(id), this::renamed));
        list.setOnKeyPressed(this::key);
        list.getSelectionModel()
                .getSelectedItems()
                .addListener((ListChangeListener<Line>) change -> selected());
        messagePlace.getChildren().add(reading.messages());
        root.widthProperty().subscribe(width -> arrange());
        store.lines().subscribe(this::show);
        read.setVisible(false);
    }

    private void filters() {
        ToggleGroup group = new ToggleGroup();
        for (Shelf shelf : Shelf.values()) {
            ToggleButton chip = Chip.toggle(glyph(shelf), messages.get(key(shelf)), false);
            if (shelf.ordinal() <= Shelf.UNREAD.ordinal()) {
                chip.setGraphic(null);
            }
            chip.setToggleGroup(group);
            chip.setOnAction(e -> {
                chip.setSelected(true);
                store.show(shelf);
            });
            chips.put(shelf, chip);
            filters.getChildren().add(chip);
        }
        group.selectToggle(group.getToggles().getFirst());
    }

    private static Feather glyph(Shelf shelf) {
        return switch (shelf) {
            case ARCHIVE -> Feather.ARCHIVE;
            case TRASH -> Feather.TRASH_2;
            case ALL, CHAT, QUERY, TASK, DATA, UNREAD -> Feather.MESSAGE_SQUARE;
        };
    }

    private static String key(Shelf shelf) {
        return switch (shelf) {
            case ALL -> "conversations.all";
            case CHAT -> "mode.chat";
            case QUERY -> "mode.query";
            case TASK -> "mode.task";
            case DATA -> "mode.data";
            case UNREAD -> "conversations.unread";
            case ARCHIVE -> "conversations.archive";
            case TRASH -> "conversations.trash";
        };
    }

    private void find() {
        actions.find(search.getText(), store.state().known().orElse(List.of()));
    }

    private void arrange() {
        boolean beside = root.getWidth() >= ROOM_TO_READ;
        side.setMinWidth(beside ? LIST : 0);
        side.setPrefWidth(beside ? LIST : root.getWidth());
        side.setMaxWidth(beside ? LIST : Double.MAX_VALUE);
        HBox.setHgrow(side, beside ? Priority.NEVER : Priority.ALWAYS);
        read.setManaged(beside);
        read.setVisible(beside);
    }

    private void show(List<Line> next) {
        List<String> chosen = chosen().stream().map(Conversation::id).toList();
        following = true;
        if (!next.equals(List.copyOf(lines))) {
            lines.setAll(next);
            list.getSelectionModel().clearSelection();
            for (int i = 0; i < next.size(); i++) {
                if (chosen.contains(next.get(i).conversation().id())) {
                    list.getSelectionModel().select(i);
                }
            }
        }
        following = false;
        int all = store.count();
        count.setText(all == 0 ? "" : Integer.toString(all));
        Node content = next.isEmpty() ? none() : list;
        if (!body.getChildren().equals(List.of(content))) {
            body.getChildren().setAll(content);
        }
        follow();
        showHead();
    }

    private Node none() {
        if (store.searching()) {
            Button clear = new Button(messages.get("conversations.search.clear"));
            clear.setOnAction(e -> search.clear());
            return Notes.empty(
                    Feather.SEARCH,
                    messages.get("conversations.search.none"),
                    messages.get("conversations.search.none.text"),
                    clear);
        }
        return switch (store.shelf()) {
            case UNREAD ->
                    Notes.empty(Feather.CHECK, messages.get("conversations.unread.none"), "");
            case ARCHIVE ->
                    Notes.empty(
                            Feather.ARCHIVE,
                            messages.get("conversations.archive.none"),
                            messages.get("conversations.archive.none.text"));
            case TRASH ->
                    Notes.empty(
                            Feather.TRASH_2,
                            messages.get("conversations.trash.none"),
                            messages.get("conversations.trash.none.text"));
            case ALL, CHAT, QUERY, TASK, DATA ->
                    store.state() instanceof Loadable.Loading ? shapes() : empty();
        };
    }

    private Node empty() {
        Button begin = new Button(messages.get("panel.new"), Icons.of(Feather.EDIT));
        begin.getStyleClass().add("accent");
        begin.setOnAction(e -> reading.begin().run());
        return Notes.empty(
                Feather.MESSAGE_SQUARE,
                messages.get("conversations.none"),
                messages.get("conversations.none.text"),
                begin);
    }

    private static Node shapes() {
        VBox rows = new VBox(24);
        rows.getStyleClass().add("skeletons");
        for (int i = 0; i < 7; i++) {
            rows.getChildren().add(new VBox(10, shape(140 + i * 31 % 90), shape(200)));
        }
        return rows;
    }

    private static Region shape(double width) {
        Region shape = new Region();
        shape.getStyleClass().add("skeleton");
        shape.setMinSize(width, 10);
        shape.setMaxSize(width, 10);
        return shape;
    }

    /// Opens a conversation, or the list with nothing open.
    void open(Optional<String> id) {
        open = id;
        id.ifPresent(one -> {
            if (root.getWidth() > 0 && root.getWidth() < ROOM_TO_READ) {
                reading.talk().accept(one);
            } else {
                reading.open().accept(one);
            }
            actions.read(one);
        });
        follow();
        showHead();
    }

    private void follow() {
        if (open.isEmpty() || !chosen().isEmpty()) {
            return;
        }
        following = true;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).conversation().id().equals(open.get())) {
                list.getSelectionModel().clearAndSelect(i);
            }
        }
        following = false;
    }

    private List<Conversation> chosen() {
        return new ArrayList<>(list.getSelectionModel().getSelectedItems())
                .stream().filter(line -> line != null).map(Line::conversation).toList();
    }

    private void selected() {
        List<Conversation> chosen = chosen();
        list.setContextMenu(chosen.isEmpty() ? null : menu(chosen));
        if (following || chosen.size() != 1) {
            return;
        }
        String id = chosen.getFirst().id();
        if (!open.equals(Optional.of(id))) {
            navigator.go(new Destination.Conversations(Optional.of(id)));
        }
    }

    private ContextMenu menu(List<Conversation> chosen) {
        ContextMenu menu = new ContextMenu();
        boolean away = chosen.stream().anyMatch(one -> one.archived() || one.trashed());
        if (chosen.size() == 1) {
            menu.getItems()
                    .addAll(
                            item(Feather.CORNER_UP_LEFT, "conversations.goOn", () -> goOn(chosen)),
                            item(Feather.EDIT_2, "conversations.rename", () -> rename(chosen)));
        }
        if (away) {
            menu.getItems()
                    .add(
                            item(
                                    Feather.ROTATE_CCW,
                                    "conversations.restore",
                                    () -> actions.restore(chosen)));
            return menu;
        }
        boolean pinned = chosen.stream().allMatch(Conversation::pinned);
        menu.getItems()
                .addAll(
                        item(
                                Feather.BOOKMARK,
                                pinned ? "conversations.unpin" : "conversations.pin",
                                () -> actions.pin(chosen)),
                        item(
                                Feather.ARCHIVE,
                                "conversations.toArchive",
                                () -> actions.archive(chosen)),
                        item(
                                Feather.TRASH_2,
                                "conversations.toTrash",
                                () -> actions.trash(chosen)));
        menu.getItems().getLast().getStyleClass().add("danger");
        return menu;
    }

    private MenuItem item(Feather glyph, String key, Runnable action) {
        MenuItem item = new MenuItem(messages.get(key), Icons.of(glyph));
        item.setOnAction(e -> action.run());
        return item;
    }

    private void goOn(List<Conversation> chosen) {
        reading.talk().accept(chosen.getFirst().id());
    }

    private void key(KeyEvent key) {
        List<Conversation> chosen = chosen();
        if (chosen.isEmpty() || !renaming.isEmpty()) {
            return;
        }
        boolean away = chosen.stream().anyMatch(one -> one.archived() || one.trashed());
        switch (key.getCode()) {
            case F2 -> rename(chosen);
            case ENTER -> goOn(chosen);
            case DELETE, BACK_SPACE -> {
                if (!away) {
                    actions.trash(chosen);
                }
            }
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void rename(List<Conversation> chosen) {
        if (chosen.size() == 1) {
            renaming = chosen.getFirst().id();
            list.refresh();
        }
    }

    private void renamed(String id, @org.jspecify.annotations.Nullable String typedName) {
        renaming = "";
        if (typedName != null) {
            actions.rename(id, typedName);
        }
        list.refresh();
        list.requestFocus();
    }

    private void showHead() {
        Optional<Conversation> one = open.flatMap(store::find);
        read.setVisible(one.isPresent() && read.isManaged());
        one.ifPresent(conversation -> {
            name.setText(ConversationCell.name(conversation, messages));
            int known =
                    store.lines().get().stream()
                            .filter(line -> line.conversation().id().equals(conversation.id()))
                            .map(Line::glance)
                            .mapToInt(Glance::messages)
                            .sum();
            facts.setText(known == 0 ? "" : messages.get("conversations.messages", known));
            Button more =
                    new Button(
                            messages.get("conversations.goOn"), Icons.of(Feather.CORNER_UP_LEFT));
            more.getStyleClass().add("small");
            more.setMinWidth(Region.USE_PREF_SIZE);
            more.setOnAction(e -> reading.talk().accept(conversation.id()));
            if (tools.getChildren().isEmpty()) {
                tools.getChildren().setAll(more, headMenu());
            } else {
                tools.getChildren().set(0, more);
            }
        });
    }

    private Button headMenu() {
        Button[] button = new Button[1];
        button[0] =
                IconButton.small(
                        Feather.MORE_HORIZONTAL,
                        messages.get("conversations.more"),
                        () ->
                                open.flatMap(store::find)
                                        .ifPresent(one ->
                                                menu(List.of(one))
                                                        .show(
                                                                button[0],
                                                                javafx.geometry.Side.BOTTOM,
                                                                0,
                                                                4)));
        return button[0];
    }
}
