package app.aladdin.feature.shell;

import app.aladdin.client.entities.ProjectStore;
import app.aladdin.contract.CharacterProfile;
import app.aladdin.contract.Location;
import app.aladdin.contract.Project;
import app.aladdin.contract.Scene;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.icon.Icons;
import app.aladdin.ui.nav.Destination;
import app.aladdin.ui.nav.Navigator;
import app.aladdin.ui.theme.Appearance;

import javafx.beans.property.ObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The top bar: whose project it is, where one is in it, and what is shown around it.
final class TopBarController {
    private final ProjectStore project;
    private final Navigator navigator;
    private final ObjectProperty<Appearance> appearance;
    private final Messages messages;
    private final Runnable toggleSidebar;
    private final Runnable togglePanel;

    @FXML private HBox brand;
    @FXML private Label projectName;
    @FXML private Button sidebar;
    @FXML private Button back;
    @FXML private Button forward;
    @FXML private HBox crumbs;
    @FXML private MenuButton look;
    @FXML private Button panel;

    TopBarController(
            ProjectStore project,
            Navigator navigator,
            ObjectProperty<Appearance> appearance,
            Messages messages,
            Runnable toggleSidebar,
            Runnable togglePanel) {
        this.project = project;
        this.navigator = navigator;
        this.appearance = appearance;
        this.messages = messages;
        this.toggleSidebar = toggleSidebar;
        this.togglePanel = togglePanel;
    }

    @FXML
    void initialize() {
        brand.getChildren().addFirst(Icons.lamp(24));
        icon(sidebar, Feather.SIDEBAR, "topbar.sidebar");
        icon(back, Feather.ARROW_LEFT, "topbar.back");
        icon(forward, Feather.ARROW_RIGHT, "topbar.forward");
        icon(panel, Feather.MESSAGE_CIRCLE, "topbar.panel");
        back.disableProperty().bind(navigator.canGoBack().not());
        forward.disableProperty().bind(navigator.canGoForward().not());
        look.setGraphic(Icons.of(Feather.SUN));
        look.setTooltip(new Tooltip(messages.get("topbar.appearance")));
        ToggleGroup group = new ToggleGroup();
        for (Appearance each : Appearance.values()) {
            look.getItems().add(appearanceItem(each, group));
        }
        project.project()
                .subscribe(open ->
                        projectName.setText(
                                open.map(Project::name)
                                        .orElseGet(() -> messages.get("project.none"))));
        navigator.here().subscribe(here -> showCrumbs());
        project.scenes().subscribe(scenes -> showCrumbs());
        project.characters().subscribe(characters -> showCrumbs());
        project.locations().subscribe(locations -> showCrumbs());
    }

    private RadioMenuItem appearanceItem(Appearance each, ToggleGroup group) {
        RadioMenuItem item =
                new RadioMenuItem(
                        messages.get("appearance." + each.name().toLowerCase(Locale.ROOT)));
        item.setToggleGroup(group);
        item.setOnAction(e -> appearance.set(each));
        appearance.subscribe(now -> item.setSelected(now == each));
        return item;
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
        link.setOnAction(e -> navigator.go(parent));
        crumbs.getChildren().addAll(link, Icons.of(Feather.CHEVRON_RIGHT, 14));
        last(name.get());
    }

    private void last(String name) {
        Label label = new Label(name);
        label.getStyleClass().add("medium");
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
