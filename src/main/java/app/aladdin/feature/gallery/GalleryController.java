package app.aladdin.feature.gallery;

import app.aladdin.contract.Problem;
import app.aladdin.i18n.Messages;
import app.aladdin.state.Loadable;
import app.aladdin.ui.icon.Icons;
import app.aladdin.ui.nav.Destination;
import app.aladdin.ui.nav.Navigator;
import app.aladdin.ui.view.IconButton;
import app.aladdin.ui.view.Notes;
import app.aladdin.ui.view.Words;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// All pictures of the project.
final class GalleryController {
    private final Desk desk;
    private final Navigator navigator;
    private final Runnable retry;
    private final Consumer<WallView> keep;
    private final Messages messages;
    private final Words words;
    private final Wall wall;
    private final WallTools choice;
    private final Button smaller;
    private final Button larger;
    private WallView view = WallView.FIRST;
    private List<Shot> shown = List.of();

    @FXML private VBox root;
    @FXML private VBox head;
    @FXML private Label count;
    @FXML private HBox sizes;
    @FXML private FlowPane tools;
    @FXML private TextField search;
    @FXML private HBox partly;
    @FXML private Button again;
    @FXML private StackPane body;

    /// @param retry asks for the project's things again
    /// @param keep remembers how pictures are looked at
    GalleryController(
            Desk desk,
            Navigator navigator,
            Runnable retry,
            Consumer<WallView> keep,
            Messages messages,
            Words words) {
        this.desk = desk;
        this.navigator = navigator;
        this.retry = retry;
        this.keep = keep;
        this.messages = messages;
        this.words = words;
        wall = new Wall(this::tile);
        wall.onOpen(this::open);
        choice =
                new WallTools(
                        messages,
                        kind -> turn(view.toggled(kind)),
                        order -> turn(view.ordered(order)));
        smaller =
                IconButton.of(
                        Feather.ZOOM_OUT,
                        messages.get("gallery.smaller"),
                        () -> turn(view.resized(-1)));
        larger =
                IconButton.of(
                        Feather.ZOOM_IN,
                        messages.get("gallery.larger"),
                        () -> turn(view.resized(1)));
    }

    @FXML
    void initialize() {
        wall.setAccessibleText(messages.get("nav.gallery"));
        sizes.getChildren().addAll(smaller, larger);
        tools.getChildren().addAll(choice.nodes());
        search.textProperty().addListener(it -> look());
        search.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        again.setOnAction(e -> retry.run());
        partly.managedProperty().bind(partly.visibleProperty());
        desk.things()
                .follow(things -> {
                    if (root.getScene() != null) {
                        look();
                    }
                });
        desk.online().subscribe(it -> wall.again());
        wall.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        head.getChildren().add(new UploadStrip(desk));
        desk.handing().paste(wall, () -> Optional.ofNullable(wall.shot()).map(Shot::owner));
        desk.menu().on(wall, wall::shot, shot -> open());
        turn(view);
    }

    /// A place on the wall: what is dropped on it becomes a picture of the same thing.
    private WallTile tile() {
        WallTile tile = new WallTile(desk.thumbs(), messages, this::open);
        desk.handing().drop(tile, tile::owner);
        return tile;
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
            key.consume();
            search.clear();
        } else if (key.getTarget().equals(search) && key.getCode() == KeyCode.DOWN) {
            key.consume();
            wall.byKeys(true);
            wall.requestFocus();
        } else if (key.getTarget().equals(wall)) {
            switch (key.getCode()) {
                case PLUS, ADD, EQUALS -> turn(view.resized(1));
                case MINUS, SUBTRACT -> turn(view.resized(-1));
                case DELETE -> remove();
                default -> {}
            }
        }
    }

    /// Shows them as they are now.
    void show() {
        look();
    }

    /// Looks at them in another way, and remembers it.
    private void turn(WallView other) {
        boolean another = !other.equals(view);
        restore(other);
        if (another) {
            keep.accept(other);
        }
    }

    /// Looks at them as somebody did before.
    void restore(WallView other) {
        view = other;
        smaller.setDisable(view.size() == WallView.Size.SMALL);
        larger.setDisable(view.size() == WallView.Size.LARGE);
        wall.resizeTo(view.size().width());
        look();
    }

    private void look() {
        List<Shot> all = desk.things().shots();
        shown = view.of(all, search.getText());
        choice.show(view, all);
        count.setText(
                all.isEmpty()
                        ? ""
                        : shown.size() == all.size()
                                ? Integer.toString(all.size())
                                : messages.get("list.count", shown.size(), all.size()));
        wall.show(shown);
        List<Loadable<?>> sources = desk.things().sources();
        Optional<Problem> problem =
                sources.stream()
                        .filter(Loadable.Failed.class::isInstance)
                        .map(failed -> ((Loadable.Failed<?>) failed).problem())
                        .findFirst();
        boolean loading = sources.stream().anyMatch(Loadable.Loading.class::isInstance);
        partly.setVisible(problem.isPresent() && !all.isEmpty());
        tools.setVisible(!all.isEmpty());
        tools.setManaged(!all.isEmpty());
        sizes.setVisible(!all.isEmpty());
        Node content;
        if (!shown.isEmpty()) {
            content = wall;
        } else if (!all.isEmpty()) {
            content = noMatch();
        } else if (problem.isPresent()) {
            content = failed(problem.get());
        } else if (loading) {
            content = WallShapes.node();
        } else {
            content = empty();
        }
        if (!body.getChildren().equals(List.of(content))) {
            body.getChildren().setAll(content);
        }
    }

    private Node noMatch() {
        Button clear = new Button(messages.get("gallery.showAll"));
        clear.setOnAction(e -> {
            search.clear();
            turn(view.withAll());
        });
        return Notes.empty(Feather.IMAGE, messages.get("gallery.noMatch"), "", clear);
    }

    private Node failed(Problem problem) {
        Button retrying = new Button(messages.get("action.tryAgain"), Icons.of(Feather.REFRESH_CW));
        retrying.setOnAction(e -> retry.run());
        return Notes.failed(messages.get("gallery.failed"), words.problem(problem), retrying);
    }

    private Node empty() {
        Button characters = new Button(messages.get("gallery.toCharacters"));
        characters.getStyleClass().add("accent");
        characters.setOnAction(e -> navigator.go(new Destination.Characters(Optional.empty())));
        Button locations = new Button(messages.get("gallery.toLocations"));
        locations.setOnAction(e -> navigator.go(new Destination.Locations(Optional.empty())));
        return Notes.empty(
                Feather.IMAGE,
                messages.get("gallery.empty"),
                messages.get("gallery.empty.text"),
                characters,
                locations);
    }

    private void open() {
        Shot shot = wall.shot();
        if (shot != null) {
            desk.viewer().open(shown, shot, last -> wall.go(place(last)));
        }
    }

    /// Where a picture is by now, also when its description was changed meanwhile.
    private int place(Shot seen) {
        for (int i = 0; i < shown.size(); i++) {
            Shot each = shown.get(i);
            if (each.owner().equals(seen.owner())
                    && each.ref().mediaId().equals(seen.ref().mediaId())) {
                return i;
            }
        }
        return wall.current();
    }

    private void remove() {
        Shot shot = wall.shot();
        if (shot != null) {
            desk.removal().remove(shot);
        }
    }
}
