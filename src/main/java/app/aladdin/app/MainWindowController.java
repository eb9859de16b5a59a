package app.aladdin.app;

import app.aladdin.feature.gallery.GalleryFeature;
import app.aladdin.feature.orchestrator.panel.PanelFeature;
import app.aladdin.feature.project.ProjectFeature;
import app.aladdin.feature.settings.SettingsFeature;
import app.aladdin.feature.shell.ShellFeature;
import app.aladdin.feature.story.StoryFeature;
import app.aladdin.ui.nav.Destination;
import app.aladdin.ui.nav.Navigator;
import app.aladdin.ui.theme.Motion;
import app.aladdin.ui.view.Focusing;
import app.aladdin.ui.view.Sheets;
import app.aladdin.ui.view.Toasts;

import javafx.beans.binding.DoubleExpression;
import javafx.beans.value.ChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/// The four parts of the window.
final class MainWindowController {
    /// Below this width the sidebar shows icons only, so that the main view keeps room.
    private static final double ROOM_FOR_WORDS = 1_200;

    private static final double NARROWEST_PANEL = 350;
    private static final double WIDEST_PANEL = 560;
    private static final double NARROWEST_MAIN = 480;

    private final ShellFeature shell;
    private final ProjectFeature dashboard;
    private final StoryFeature story;
    private final GalleryFeature gallery;
    private final WorkViews work;
    private final SettingsFeature settings;
    private final PanelFeature panel;
    private final PanelWindow panelWindow;
    private final Motion motion;
    private final Navigator navigator;
    private final WindowFrame frame;
    private final Sheets sheets;
    private final Toasts toasts;
    private final List<Subscription> subscriptions = new ArrayList<>();

    @FXML private StackPane root;
    @FXML private BorderPane parts;
    @FXML private SplitPane split;
    @FXML private StackPane main;

    private Consumer<Runnable> later = Runnable::run;

    MainWindowController(
            ShellFeature shell,
            ProjectFeature dashboard,
            StoryFeature story,
            GalleryFeature gallery,
            WorkViews work,
            SettingsFeature settings,
            PanelFeature panel,
            Navigator navigator,
            WindowFrame frame,
            PanelWindow panelWindow,
            Motion motion,
            Sheets sheets,
            Toasts toasts) {
        this.shell = shell;
        this.dashboard = dashboard;
        this.story = story;
        this.gallery = gallery;
        this.work = work;
        this.settings = settings;
        this.panel = panel;
        this.panelWindow = panelWindow;
        this.motion = motion;
        this.navigator = navigator;
        this.frame = frame;
        this.sheets = sheets;
        this.toasts = toasts;
    }

    @FXML
    void initialize() {
        root.getChildren().addAll(sheets, toasts);
        parts.setTop(shell.topBar());
        // The focus goes through the parts in the order in which they were put here.
        parts.setCenter(null);
        parts.setLeft(shell.sidebar());
        parts.setCenter(split);
        SplitPane.setResizableWithParent(panel.root(), false);
        if (panel.root() instanceof Region region) {
            region.setMinWidth(NARROWEST_PANEL);
        }
        // By the window's width and not by the split pane's, which is never below its own parts'.
        DoubleExpression room = root.widthProperty();
        if (shell.sidebar() instanceof Region sidebar) {
            room = room.subtract(sidebar.widthProperty());
        }
        main.minWidthProperty()
                .bind(
                        room.map(width ->
                                Math.clamp(
                                        width.doubleValue() - NARROWEST_PANEL, 0, NARROWEST_MAIN)));
        navigator.here().subscribe(this::arrive);
        subscriptions.add(frame.panelOpen().subscribe(open -> showPanel()));
        subscriptions.add(frame.panelOut().subscribe(out -> showPanel()));
        parts.widthProperty().addListener(width());
        split.widthProperty().addListener(it -> place());
    }

    private void arrive(Destination here) {
        Parent view =
                switch (here) {
                    case Destination.Dashboard d -> dashboard.root();
                    case Destination.Settings d -> settings.open();
                    case Destination.Scenes d -> story.open(d);
                    case Destination.Episodes d -> story.open(d);
                    case Destination.Characters d -> story.open(d);
                    case Destination.Locations d -> story.open(d);
                    case Destination.Gallery d -> gallery.open();
                    case Destination.Relationships d -> work.open(d);
                    case Destination.Executions d -> work.open(d);
                    case Destination.Conversations d -> work.open(d);
                };
        main.getChildren().setAll(view);
    }

    private void showPanel() {
        boolean open = frame.panelOpen().get();
        boolean out = frame.panelOut().get();
        Scene scene = root.getScene();
        Node owner = scene == null ? null : scene.getFocusOwner();
        if (!open && owner != null && Focusing.within(owner, panel.root())) {
            later.accept(this::enterMain);
        }
        if (!open || out) {
            split.getItems().remove(panel.root());
        }
        if (open && out) {
            // A window cannot be shown while another one is still being made.
            widest(Double.MAX_VALUE);
            panelWindow.show(panel.root());
            later.accept(panel::focus);
            return;
        }
        panelWindow.hide();
        widest(WIDEST_PANEL);
        if (!open) {
            return;
        }
        if (!split.getItems().contains(panel.root())) {
            split.getItems().add(panel.root());
            place();
            motion.enter(panel.root());
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

    private void widest(double width) {
        if (panel.root() instanceof Region region) {
            region.setMaxWidth(width);
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
            double most = Math.max(NARROWEST_PANEL, split.getWidth() - NARROWEST_MAIN);
            double width =
                    Math.clamp(
                            frame.panelWidth().get(),
                            NARROWEST_PANEL,
                            Math.min(WIDEST_PANEL, most));
            split.setDividerPositions(1 - width / split.getWidth());
        }
    }

    /// A split pane holds its parts only after its first layout, and what is said of their widths
    /// meanwhile holds from the next one on.
    void settle() {
        place();
        split.requestLayout();
    }

    /// Takes the focus to the next part of the window.
    ///
    /// @param step 1 for the next, -1 for the one before
    void cycle(int step) {
        new PartCycle(List.of(shell.topBar(), shell.sidebar(), main, panel.root(), toasts))
                .go(step);
    }

    /// Lets go of what outlives this content of the window.
    void end() {
        subscriptions.forEach(Subscription::unsubscribe);
        panelWindow.hide();
    }

    /// Keeps the focus in the view that is looked at when what had it there goes, and in the panel
    /// as long as that is shown.
    ///
    /// @param later does something once the window has settled
    void keepFocus(Consumer<Runnable> later) {
        this.later = later;
        new LostFocus(main, () -> later.accept(this::enterMain)).install();
        new LostFocus(panel.root(), () -> later.accept(this::enterPanel)).install();
    }

    private void enterPanel() {
        if (panel.root().getScene() == null || !PartCycle.enter(panel.root())) {
            enterMain();
        }
    }

    /// As [#enterMain], from the orchestrator's own window too.
    void comeToMain() {
        Scene scene = root.getScene();
        if (scene != null
                && scene.getWindow() != null
                && !Objects.equals(panel.root().getScene(), scene)) {
            scene.getWindow().requestFocus();
        }
        enterMain();
    }

    /// Takes the focus into the view that is looked at.
    void enterMain() {
        Scene scene = root.getScene();
        if (PartCycle.enter(main) || scene == null) {
            return;
        }
        // What is still loading has nothing yet that could take it.
        main.requestFocus();
        scene.addPostLayoutPulseListener(
                new Runnable() {
                    @Override
                    public void run() {
                        if (!main.isFocused() || PartCycle.enter(main)) {
                            scene.removePostLayoutPulseListener(this);
                        }
                    }
                });
    }

    private ChangeListener<Number> width() {
        return (it, before, now) -> {
            boolean had = before.doubleValue() >= ROOM_FOR_WORDS;
            boolean has = now.doubleValue() >= ROOM_FOR_WORDS;
            boolean first = before.doubleValue() <= 0;
            if ((had || first) && !has && now.doubleValue() > 0) {
                frame.sidebarOpen().set(false);
            } else if (!had && has && !first) {
                frame.sidebarOpen().set(true);
            }
        };
    }
}
