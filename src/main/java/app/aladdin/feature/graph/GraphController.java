package app.aladdin.feature.graph;

import app.aladdin.client.entities.ProjectStore;
import app.aladdin.contract.CharacterProfile;
import app.aladdin.i18n.Messages;
import app.aladdin.state.Background;
import app.aladdin.state.Dispatcher;
import app.aladdin.state.Loadable;
import app.aladdin.ui.icon.Icons;
import app.aladdin.ui.nav.Destination;
import app.aladdin.ui.nav.Navigator;
import app.aladdin.ui.view.Chip;
import app.aladdin.ui.view.IconButton;
import app.aladdin.ui.view.Notes;
import app.aladdin.ui.view.Words;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.feather.Feather;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The relationships of the project or of one character, as a drawing or as text.
final class GraphController {
    private final ProjectStore store;
    private final Dispatcher dispatcher;
    private final Background background;
    private final Navigator navigator;
    private final Messages messages;
    private final Words words;
    private final Runnable refresh;
    private final GraphView view;
    private final TextArea text = new TextArea();
    private final Set<String> types = new HashSet<>(Set.of("character", "location"));
    private Net shown = new Net(List.of(), List.of(), 0);
    private Optional<String> focus = Optional.empty();
    private Runnable spreading = () -> {};
    private int round;
    private boolean asText;
    private boolean seen;

    @FXML private Label title;
    @FXML private Label note;
    @FXML private HBox tools;
    @FXML private StackPane body;
    @FXML private HBox legend;

    GraphController(
            ProjectStore store,
            Dispatcher dispatcher,
            Background background,
            Navigator navigator,
            Messages messages,
            Words words,
            Runnable refresh) {
        this.store = store;
        this.dispatcher = dispatcher;
        this.background = background;
        this.navigator = navigator;
        this.messages = messages;
        this.words = words;
        this.refresh = refresh;
        this.view = new GraphView(messages, this::open);
    }

    @FXML
    void initialize() {
        tools.getChildren()
                .addAll(
                        kind(Feather.USERS, "nav.characters", "character"),
                        kind(Feather.MAP_PIN, "nav.locations", "location"),
                        IconButton.small(
                                Feather.ZOOM_OUT,
                                messages.get("graph.smaller"),
                                () -> view.zoom(1 / 1.25)),
                        IconButton.small(
                                Feather.ZOOM_IN,
                                messages.get("graph.larger"),
                                () -> view.zoom(1.25)),
                        IconButton.small(Feather.MAXIMIZE, messages.get("graph.fit"), view::fit),
                        IconButton.small(
                                Feather.ALIGN_LEFT, messages.get("chart.asText"), this::turn));
        text.setEditable(false);
        text.setWrapText(true);
        text.getStyleClass().add("mono");
        text.setAccessibleText(messages.get("nav.graph"));
        legend.getChildren()
                .addAll(
                        entry("written", "graph.legend.written"),
                        entry("shared", "graph.legend.shared"));
        store.characters().subscribe(all -> look());
        store.locations().subscribe(all -> look());
        store.scenes().subscribe(all -> look());
    }

    private ToggleButton kind(Feather glyph, String key, String type) {
        ToggleButton chip = Chip.toggle(glyph, messages.get(key), true);
        chip.setOnAction(e -> {
            if (chip.isSelected()) {
                types.add(type);
            } else {
                types.remove(type);
            }
            look();
        });
        return chip;
    }

    private Node entry(String style, String key) {
        javafx.scene.layout.Region line = new javafx.scene.layout.Region();
        line.getStyleClass().addAll("tie-sample", style);
        Label label = new Label(messages.get(key), line);
        label.getStyleClass().addAll("small", "muted");
        label.setGraphicTextGap(8);
        return label;
    }

    private void open(Net.Knot knot) {
        Destination.of(knot.type(), knot.id()).ifPresent(navigator::go);
    }

    private void turn() {
        asText = !asText;
        show();
    }

    /// Shows one character's relationships, or all.
    void open(Optional<String> character) {
        boolean another = !character.equals(focus) || !seen;
        seen = true;
        focus = character;
        if (another) {
            look();
        }
    }

    private void look() {
        if (!seen) {
            return;
        }
        title.setText(
                focus.flatMap(this::name)
                        .map(name -> messages.get("graph.of", name))
                        .orElseGet(() -> messages.get("nav.graph")));
        Net net =
                Net.of(
                        store.characters().get().known().orElse(List.of()),
                        store.locations().get().known().orElse(List.of()),
                        store.scenes().get().known().orElse(List.of()),
                        new Net.Wish(focus.orElse(""), Set.copyOf(types)));
        note.setText(
                net.leftOut() > 0
                        ? messages.get("graph.leftOut", net.knots().size(), net.leftOut())
                        : messages.get("graph.count", net.knots().size(), net.ties().size()));
        if (net.equals(shown)) {
            show();
            return;
        }
        shown = net;
        spreading.run();
        int mine = ++round;
        spreading =
                background.start(
                        "graph",
                        () -> {
                            List<Spread.Spot> spots = Spread.of(net);
                            dispatcher.execute(() -> {
                                if (mine == round) {
                                    view.show(net, spots);
                                }
                            });
                        },
                        failure -> {});
        show();
    }

    private Optional<String> name(String id) {
        return store.characters().get().known().orElse(List.of()).stream()
                .filter(one -> one.id().equals(id))
                .map(CharacterProfile::name)
                .findFirst();
    }

    private void show() {
        Node content;
        if (!shown.knots().isEmpty()) {
            content = asText ? text : view;
            text.setText(lines());
        } else if (store.characters().get() instanceof Loadable.Failed<?> failed) {
            Button again =
                    new Button(messages.get("action.tryAgain"), Icons.of(Feather.REFRESH_CW));
            again.setOnAction(e -> refresh.run());
            content =
                    Notes.failed(
                            messages.get("graph.failed"), words.problem(failed.problem()), again);
        } else if (store.characters().get() instanceof Loadable.Loading) {
            content = new Label(messages.get("graph.loading"));
            content.getStyleClass().add("muted");
        } else {
            content =
                    Notes.empty(
                            Feather.SHARE_2,
                            messages.get("graph.none"),
                            messages.get("graph.none.text"));
        }
        if (!body.getChildren().equals(List.of(content))) {
            body.getChildren().setAll(content);
        }
    }

    private String lines() {
        return IntStream.range(0, shown.knots().size())
                .mapToObj(this::line)
                .collect(Collectors.joining("\n"));
    }

    private String line(int index) {
        String ties =
                shown.ties().stream()
                        .filter(tie -> tie.from() == index || tie.to() == index)
                        .map(tie ->
                                "  "
                                        + shown.knots()
                                                .get(tie.from() == index ? tie.to() : tie.from())
                                                .name()
                                        + ": "
                                        + view.said(tie))
                        .collect(Collectors.joining("\n"));
        String name = shown.knots().get(index).name();
        return ties.isEmpty() ? name : name + "\n" + ties;
    }
}
