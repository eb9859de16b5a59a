package app.aladdin.ui.theme;

import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.transform.Scale;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.WeakHashMap;

/// Dresses scenes by day or by night, and changes their clothes live. FX thread only.
///
/// One base style sheet serves both themes, because tokens.css maps every colour of it: changing
/// the theme changes one style class (`light` or `dark`) on the roots and parses nothing again.
public final class Theme {
    private static final List<String> SHEETS =
            List.of("tokens.css", "type.css", "controls.css", "parts.css", "markdown/markdown.css");

    private static final int USUAL_SIZE = 14;
    private static final String READING =
            ".label.reading,Text.reading,.text-flow.reading,.text-input.reading,"
                    + ".markdown,.composer .text-area"
                    + "{-fx-font-family:\"%s\";-fx-font-size:%dpx;}";

    private final ObjectProperty<Appearance> appearance =
            new SimpleObjectProperty<>(this, "appearance", Appearance.SYSTEM);
    private final Motion motion = new Motion();
    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper(this, "dark");
    private final Set<Scene> dressed = Collections.newSetFromMap(new WeakHashMap<>());
    private final Set<ContextMenu> menus = Collections.newSetFromMap(new WeakHashMap<>());
    private final Set<Parent> movers = Collections.newSetFromMap(new WeakHashMap<>());
    private final DoubleProperty scale = new SimpleDoubleProperty(this, "scale", 1);
    private String reading = "";
    private final ListChangeListener<Window> popups = this::onWindows;

    /// Loads the bundled fonts, makes the base style sheet that of every scene, and starts to
    /// follow the operating system.
    public Theme() {
        BundledFonts.load();
        // Not scene by scene: a control measures its popup before that has a scene's style sheets.
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheetBSS());
        ReadOnlyObjectProperty<ColorScheme> system =
                Platform.getPreferences().colorSchemeProperty();
        dark.bind(
                Bindings.createBooleanBinding(
                        () -> isDark(appearance.get(), system.get()), appearance, system));
        dark.addListener(it -> {
            dressed.forEach(this::wear);
            menus.forEach(this::wear);
            movers.forEach(this::wear);
        });
        motion.reduced().addListener(it -> dressed.forEach(this::wear));
        Window.getWindows().addListener(new WeakListChangeListener<>(popups));
    }

    /// What the person chose; may be bound to a setting.
    public ObjectProperty<Appearance> appearance() {
        return appearance;
    }

    /// Whether the dark theme is worn now.
    public ReadOnlyBooleanProperty dark() {
        return dark.getReadOnlyProperty();
    }

    /// Whether anything moves in the windows that are dressed.
    public Motion motion() {
        return motion;
    }

    /// How much larger than drawn windows are shown: roots that are a [Zoom], and all popups.
    public DoubleProperty scale() {
        return scale;
    }

    /// Sets the face of what is read at length.
    ///
    /// @param family a family that is bundled or one of the system's
    /// @param size in pixels
    public void reading(String family, int size) {
        String face =
                family.equals("Inter") && size == USUAL_SIZE
                        ? ""
                        : "data:text/css;base64,"
                                + Base64.getEncoder()
                                        .encodeToString(
                                                READING.formatted(family, size)
                                                        .getBytes(StandardCharsets.UTF_8));
        if (!face.equals(reading)) {
            dressed.forEach(scene -> scene.getStylesheets().remove(reading));
            reading = face;
            dressed.forEach(this::addReading);
        }
    }

    private void addReading(Scene scene) {
        if (!reading.isEmpty() && !scene.getStylesheets().isEmpty()) {
            scene.getStylesheets().add(reading);
        }
    }

    /// Gives a window's scene the theme, now and at every change, also when its root is replaced.
    /// Popups and tooltips of a dressed window follow by themselves.
    public void dress(Scene scene) {
        if (!dressed.add(scene)) {
            return;
        }
        scene.getStylesheets().setAll(SHEETS.stream().map(Theme::sheet).toList());
        addReading(scene);
        scene.rootProperty().addListener(it -> wear(scene));
        wear(scene);
    }

    private void wear(Scene scene) {
        scene.getPreferences().setColorScheme(dark.get() ? ColorScheme.DARK : ColorScheme.LIGHT);
        Parent root = scene.getRoot();
        root.getStyleClass().removeAll("light", "dark", Motion.STILL);
        root.getStyleClass().add(dark.get() ? "dark" : "light");
        if (motion.reduced().get()) {
            root.getStyleClass().add(Motion.STILL);
        }
        if (root instanceof Zoom zoom) {
            zoom.factor().bind(scale);
        }
    }

    private void onWindows(ListChangeListener.Change<? extends Window> change) {
        while (change.next()) {
            for (Window window : change.getAddedSubList()) {
                if (window instanceof PopupWindow popup && dressed.contains(ownerScene(popup))) {
                    dressed.add(popup.getScene());
                    wear(popup.getScene());
                    enlarge(popup);
                    if (popup instanceof ContextMenu menu && menus.add(menu)) {
                        wear(menu);
                    }
                }
            }
        }
    }

    /// Lets a part bring its colours along when it goes from one window to another: between them it
    /// would look for them in vain.
    public void carry(Parent part) {
        part.getStyleClass().add("moves");
        movers.add(part);
        wear(part);
    }

    /// A menu looks for its colours where it is opened, but measures itself before it is: it brings
    /// them along.
    private void wear(ContextMenu menu) {
        wear(menu.getStyleClass());
    }

    private void wear(Parent part) {
        wear(part.getStyleClass());
    }

    private void wear(List<String> classes) {
        classes.removeAll(List.of("light", "dark"));
        classes.add(dark.get() ? "dark" : "light");
    }

    /// A popup is a window of its own, whose content knows nothing of the window's scale.
    private void enlarge(PopupWindow popup) {
        for (Node content : popup.getScene().getRoot().getChildrenUnmodifiable()) {
            if (content.getTransforms().isEmpty()) {
                Scale larger = new Scale(1, 1, 0, 0);
                larger.xProperty().bind(scale);
                larger.yProperty().bind(scale);
                content.getTransforms().add(larger);
            }
        }
    }

    private static @Nullable Scene ownerScene(PopupWindow popup) {
        @Nullable Window owner = popup.getOwnerWindow();
        while (owner instanceof PopupWindow nested) {
            owner = nested.getOwnerWindow();
        }
        return owner == null ? null : owner.getScene();
    }

    private static boolean isDark(Appearance chosen, ColorScheme system) {
        return switch (chosen) {
            case SYSTEM -> system == ColorScheme.DARK;
            case LIGHT -> false;
            case DARK -> true;
        };
    }

    private static String sheet(String name) {
        URL url = Theme.class.getResource("/app/aladdin/ui/" + name);
        return Objects.requireNonNull(url, name).toExternalForm();
    }
}
