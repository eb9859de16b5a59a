package app.aladdin.feature.shell;

import app.aladdin.client.entities.ProjectStore;
import app.aladdin.client.session.ConnectionState;
import app.aladdin.client.session.ServerKey;
import app.aladdin.i18n.Messages;
import app.aladdin.state.Loadable;
import app.aladdin.ui.icon.Icons;
import app.aladdin.ui.nav.Destination;
import app.aladdin.ui.nav.Navigator;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The sidebar: the places of the project, how many things are in each, and the connection in
/// words.
final class SidebarController {
    private static final double WIDE = 240;
    private static final double NARROW = 64;

    private final ProjectStore project;
    private final Navigator navigator;
    private final ReadOnlyObjectProperty<ConnectionState> connection;
    private final ReadOnlyBooleanProperty wide;
    private final Messages messages;

    @FXML private VBox root;
    @FXML private VBox places;
    @FXML private HBox foot;
    @FXML private Region dot;
    @FXML private Label server;

    SidebarController(
            ProjectStore project,
            Navigator navigator,
            ReadOnlyObjectProperty<ConnectionState> connection,
            ReadOnlyBooleanProperty wide,
            Messages messages) {
        this.project = project;
        this.navigator = navigator;
        this.connection = connection;
        this.wide = wide;
        this.messages = messages;
    }

    @FXML
    void initialize() {
        place(
                Feather.HOME,
                "nav.dashboard",
                new Destination.Dashboard(),
                here -> here instanceof Destination.Dashboard,
                Optional.empty());
        place(
                Feather.FILM,
                "nav.scenes",
                new Destination.Scenes(Optional.empty()),
                here -> here instanceof Destination.Scenes,
                Optional.of(counter(project.scenes())));
        place(
                Feather.USERS,
                "nav.characters",
                new Destination.Characters(Optional.empty()),
                here -> here instanceof Destination.Characters,
                Optional.of(counter(project.characters())));
        place(
                Feather.MAP_PIN,
                "nav.locations",
                new Destination.Locations(Optional.empty()),
                here -> here instanceof Destination.Locations,
                Optional.of(counter(project.locations())));
        connection.subscribe(this::showConnection);
        wide.subscribe(this::showWidth);
    }

    private void place(
            Feather glyph,
            String key,
            Destination destination,
            Predicate<Destination> isHere,
            Optional<Label> count) {
        Button button = new Button(messages.get(key), Icons.of(glyph));
        button.getStyleClass().addAll("nav-item", "flat");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinHeight(32);
        button.setTooltip(new Tooltip(messages.get(key)));
        button.setOnAction(e -> navigator.go(destination));
        navigator
                .here()
                .subscribe(here -> {
                    button.getStyleClass().remove("active");
                    if (isHere.test(here)) {
                        button.getStyleClass().add("active");
                    }
                });
        wide.subscribe(isWide -> showWords(button, isWide));
        StackPane row = new StackPane(button);
        count.ifPresent(row.getChildren()::add);
        places.getChildren().add(row);
    }

    private static void showWords(Button button, boolean shown) {
        button.setContentDisplay(shown ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().remove("narrow");
        if (!shown) {
            button.getStyleClass().add("narrow");
        }
    }

    private <T> Label counter(ReadOnlyObjectProperty<Loadable<List<T>>> list) {
        Label label = new Label();
        label.getStyleClass().addAll("small", "faint", "nav-count");
        label.setMouseTransparent(true);
        StackPane.setAlignment(label, javafx.geometry.Pos.CENTER_RIGHT);
        label.visibleProperty().bind(wide);
        list.subscribe(loadable ->
                label.setText(
                        loadable.known()
                                .map(List::size)
                                .map(size -> Integer.toString(size))
                                .orElse("")));
        return label;
    }

    private void showConnection(ConnectionState state) {
        dot.getStyleClass().removeAll("success", "warning");
        switch (state) {
            case ConnectionState.Connecting connecting ->
                    server.setText(messages.get("connection.connecting"));
            case ConnectionState.Online online -> {
                dot.getStyleClass().add("success");
                server.setText(where(online.address()));
            }
            case ConnectionState.Offline offline -> {
                dot.getStyleClass().add("warning");
                server.setText(messages.get("connection.offline"));
            }
            case ConnectionState.SignedOut out -> {
                dot.getStyleClass().add("warning");
                server.setText(messages.get("connection.signedOut"));
            }
        }
    }

    private String where(String address) {
        return ServerKey.of(address).equals(ServerKey.THIS_COMPUTER)
                ? messages.get("connection.studio")
                : messages.get("connection.server", URI.create(address).getHost());
    }

    private void showWidth(boolean isWide) {
        double width = isWide ? WIDE : NARROW;
        root.setMinWidth(width);
        root.setPrefWidth(width);
        root.setMaxWidth(width);
        server.setVisible(isWide);
        server.setManaged(isWide);
        foot.setAlignment(isWide ? javafx.geometry.Pos.CENTER_LEFT : javafx.geometry.Pos.CENTER);
    }
}
