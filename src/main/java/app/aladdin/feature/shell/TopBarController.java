package app.aladdin.feature.shell;

import app.aladdin.i18n.Messages;
import app.aladdin.ui.icon.Icons;
import app.aladdin.ui.nav.KeyTips;
import app.aladdin.ui.nav.Navigator;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;

/// The top bar: whose project it is, where one is in it, and what is shown around it.
final class TopBarController {
    private final Crumbs where;
    private final Navigator navigator;
    private final Messages messages;
    private final KeyTips tips;
    private final Runnable toggleSidebar;
    private final Runnable togglePanel;
    private final OutageStrip outage;
    private final TopBarParts parts;

    @FXML private HBox root;
    @FXML private HBox brand;
    @FXML private Button sidebar;
    @FXML private Button back;
    @FXML private Button forward;
    @FXML private HBox crumbs;
    @FXML private HBox right;
    @FXML private Button panel;

    TopBarController(
            Crumbs where,
            Navigator navigator,
            Messages messages,
            KeyTips tips,
            Runnable toggleSidebar,
            Runnable togglePanel,
            OutageStrip outage,
            TopBarParts parts) {
        this.where = where;
        this.navigator = navigator;
        this.messages = messages;
        this.tips = tips;
        this.toggleSidebar = toggleSidebar;
        this.togglePanel = togglePanel;
        this.outage = outage;
        this.parts = parts;
    }

    @FXML
    void initialize() {
        brand.getChildren().setAll(Icons.lamp(24), parts.project());
        right.getChildren().setAll(parts.right());
        root.getChildren().add(root.getChildren().indexOf(right), outage);
        outage.follow(root.widthProperty());
        icon(sidebar, Feather.SIDEBAR, "topbar.sidebar");
        icon(back, Feather.ARROW_LEFT, "topbar.back");
        icon(forward, Feather.ARROW_RIGHT, "topbar.forward");
        icon(panel, Feather.SIDEBAR, "topbar.panel");
        panel.setGraphic(Icons.turned(Feather.SIDEBAR));
        back.disableProperty().bind(navigator.canGoBack().not());
        forward.disableProperty().bind(navigator.canGoForward().not());
        crumbs.getChildren().setAll(where);
    }

    private void icon(Button button, Feather glyph, String key) {
        button.setGraphic(Icons.of(glyph));
        button.setAccessibleText(messages.get(key));
        button.setTooltip(tips.tip(messages.get(key), key));
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
