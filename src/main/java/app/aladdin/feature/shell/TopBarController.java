package app.aladdin.feature.shell;

import app.aladdin.client.entities.ProjectStore;
import app.aladdin.contract.CharacterProfile;
import app.aladdin.contract.Location;
import app.aladdin.contract.Scene;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.icon.Icons;
import app.aladdin.ui.nav.Destination;
import app.aladdin.ui.nav.Navigator;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Optional;

/// The top bar: whose project it is, where one is in it, and what is shown around it.
final class TopBarController {
    private final ProjectStore project;
    private final Navigator navigator;
    private final Messages messages;
    private final Runnable toggleSidebar;
    private final Runnable togglePanel;
    private final TopBarParts parts;

    @FXML private HBox brand;
    @FXML private Button sidebar;
    @FXML private Button back;
    @FXML private Button forward;
    @FXML private HBox crumbs;
    @FXML private HBox right;
    @FXML private Button panel;

    TopBarController(
            ProjectStore project,
            Navigator navigator,
            Messages messages,
            Runnable toggleSidebar,
            Runnable togglePanel,
            TopBarParts parts) {
        this.project = project;
        this.navigator = navigator;
        this.messages = messages;
        this.toggleSidebar = toggleSidebar;
        this.togglePanel = togglePanel;
        this.parts = parts;
    }

    @FXML
    void initialize() {
        brand.getChildren().setAll(Icons.lamp(24), parts.project());
        right.getChildren().setAll(parts.right());
        icon(sidebar, Feather.SIDEBAR, "topbar.sidebar");
        icon(back, Feather.ARROW_LEFT, "topbar.back");
        icon(forward, Feather.ARROW_RIGHT, "topbar.forward");
        icon(panel, Feather.COLUMNS, "topbar.panel");
        back.disableProperty().bind(navigator.canGoBack().not());
        forward.disableProperty().bind(navigator.canGoForward().not());
        navigator.here().subscribe(here -> showCrumbs());
        project.scenes().subscribe(scenes -> showCrumbs());
        project.characters().subscribe(characters -> showCrumbs());
        project.locations().subscribe(locations -> showCrumbs());
    }

    private void icon(Button button, Feather glyph, String key) {
        button.setGraphic(Icons.of(glyph));
        button.setAccessibleText(messages.get(key));
        button.setTooltip(new Tooltip(messages.get(key)));
    }

    private void showCrumbs() {
        crumbs.getChildren().clear();
        switch (navigator.here().get()) {
            case Destination.Dashboard d -> last(messages.get("nav.dashboard"));
            case Destination.Scenes d ->
                    crumbs(
                            "nav.scenes",
                            new Destination.Scenes(Optional.empty()),
                            d.id().flatMap(this::sceneName));
            case Destination.Characters d ->
                    crumbs(
                            "nav.characters",
                            new Destination.Characters(Optional.empty()),
                            d.id().flatMap(this::characterName));
            case Destination.Locations d ->
                    crumbs(
                            "nav.locations",
                            new Destination.Locations(Optional.empty()),
                            d.id().flatMap(this::locationName));
        }
    }

    private Optional<String> sceneName(String id) {
        return project.scenes().get().known().orElse(List.of()).stream()
                .filter(scene -> scene.id().equals(id))
                .map(Scene::sceneNumber)
                .map(number -> messages.get("crumb.scene", number))
                .findFirst();
    }

    private Optional<String> characterName(String id) {
        return project.characters().get().known().orElse(List.of()).stream()
                .filter(each -> each.id().equals(id))
                .map(CharacterProfile::name)
                .findFirst();
    }

    private Optional<String> locationName(String id) {
        return project.locations().get().known().orElse(List.of()).stream()
                .filter(each -> each.id().equals(id))
                .map(Location::name)
                .findFirst();
    }

    private void crumbs(String key, Destination parent, Optional<String> name) {
        if (name.isEmpty()) {
            last(messages.get(key));
            return;
        }
        Hyperlink link = new Hyperlink(messages.get(key));
        link.getStyleClass().add("crumb");
        link.setMinWidth(Hyperlink.USE_PREF_SIZE);
        link.setOnAction(e -> navigator.go(parent));
        crumbs.getChildren().addAll(link, Icons.of(Feather.CHEVRON_RIGHT, 14));
        last(name.get());
    }

    private void last(String name) {
        Label label = new Label(name);
        label.getStyleClass().add("medium");
        label.setMinWidth(0);
        label.setTooltip(new Tooltip(name));
        crumbs.getChildren().add(label);
    }

    @FXML
    void back() {
        navigator.back();
    }

    @FXML
    void forward() {
        navigator.forward();
    }

    @FXML
    void toggleSidebar() {
        toggleSidebar.run();
    }

    @FXML
    void togglePanel() {
        togglePanel.run();
    }
}
