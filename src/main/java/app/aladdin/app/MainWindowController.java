package app.aladdin.app;

import app.aladdin.feature.orchestrator.panel.PanelFeature;
import app.aladdin.feature.project.ProjectFeature;
import app.aladdin.feature.shell.ShellFeature;
import app.aladdin.feature.story.StoryFeature;
import app.aladdin.ui.nav.Destination;
import app.aladdin.ui.nav.Navigator;
import app.aladdin.ui.view.Sheets;
import app.aladdin.ui.view.Toasts;

import javafx.beans.value.ChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The four parts of the window.
final class MainWindowController {
    /// Below this width the sidebar shows icons only, so that the main view keeps room.
    private static final double ROOM_FOR_WORDS = 1_200;

    private final ShellFeature shell;
    private final ProjectFeature dashboard;
    private final StoryFeature story;
    private final WorkViews work;
    private final PanelFeature panel;
    private final Navigator navigator;
    private final WindowFrame frame;
    private final Sheets sheets;
    private final Toasts toasts;

    @FXML private StackPane root;
    @FXML private BorderPane parts;
    @FXML private VBox top;
    @FXML private SplitPane split;
    @FXML private StackPane main;

    MainWindowController(
            ShellFeature shell,
            ProjectFeature dashboard,
            StoryFeature story,
            WorkViews work,
            PanelFeature panel,
            Navigator navigator,
            WindowFrame frame,
            Sheets sheets,
            Toasts toasts) {
        this.shell = shell;
        this.dashboard = dashboard;
        this.story = story;
        this.work = work;
        this.panel = panel;
        this.navigator = navigator;
        this.frame = frame;
        this.sheets = sheets;
        this.toasts = toasts;
    }

    @FXML
    void initialize() {
        root.getChildren().addAll(sheets, toasts);
        top.getChildren().addAll(shell.topBar(), shell.banner());
        parts.setLeft(shell.sidebar());
        SplitPane.setResizableWithParent(panel.root(), false);
        navigator.here().subscribe(this::arrive);
        frame.panelOpen().subscribe(this::showPanel);
        if (frame.width() < ROOM_FOR_WORDS) {
            frame.sidebarOpen().set(false);
        }
        parts.widthProperty().addListener(width());
        split.widthProperty().addListener(it -> place());
    }

    private void arrive(Destination here) {
        Parent view =
                switch (here) {
                    case Destination.Dashboard d -> dashboard.root();
                    case Destination.Scenes d -> story.open(d);
                    case Destination.Characters d -> story.open(d);
                    case Destination.Locations d -> story.open(d);
                    case Destination.Relationships d -> work.open(d);
                    case Destination.Executions d -> work.open(d);
                    case Destination.Conversations d -> work.open(d);
                };
        main.getChildren().setAll(view);
    }

    private void showPanel(boolean open) {
        if (!open) {
            split.getItems().remove(panel.root());
        } else if (!split.getItems().contains(panel.root())) {
            split.getItems().add(panel.root());
            place();
            split.getDividers()
                    .getFirst()
                    .positionProperty()
                    .addListener(it -> {
                        if (split.getWidth() > 0 && panel.root().getScene() != null) {
                            remember();
                        }
                    });
        }
    }

    /// Only a divider that the person moved changes the remembered width.
    private void remember() {
        if (split.getScene() != null && split.lookup(".split-pane-divider:pressed") != null) {
            frame.panelWidth().set(split.getWidth() * (1 - split.getDividerPositions()[0]));
        }
    }

    /// Gives the panel the width it had; a split pane only knows parts of its own width.
    private void place() {
        if (split.getWidth() > 0 && !split.getDividers().isEmpty()) {
            double width = Math.clamp(frame.panelWidth().get(), 350, 560);
            split.setDividerPositions(1 - width / split.getWidth());
        }
    }

    private ChangeListener<Number> width() {
        return (it, before, now) -> {
            boolean had = before.doubleValue() >= ROOM_FOR_WORDS;
            boolean has = now.doubleValue() >= ROOM_FOR_WORDS;
            if (had && !has) {
                frame.sidebarOpen().set(false);
            } else if (!had && has && before.doubleValue() > 0) {
                frame.sidebarOpen().set(true);
            }
        };
    }
}
