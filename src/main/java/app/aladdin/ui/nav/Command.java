package app.aladdin.ui.nav;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;

import org.kordamp.ikonli.feather.Feather;

import java.util.Optional;

/// Something that can be done from anywhere in the window: by a key, from the palette, from a menu.
///
/// @param id stable, because chosen keys are kept under it, such as `go.scenes`
/// @param title a verb or a place, as it stands in the palette
/// @param key as long as nobody chose another one
/// @param enabled whether it can be done now; what cannot be done now is not offered
public record Command(
        String id,
        CommandArea area,
        String title,
        Feather icon,
        Optional<KeyCombination> key,
        ObservableValue<Boolean> enabled,
        Runnable action) {

    private static final ReadOnlyBooleanProperty ALWAYS =
            new ReadOnlyBooleanWrapper(true).getReadOnlyProperty();

    /// A command without a key that can always be done.
    public Command(String id, CommandArea area, String title, Feather icon, Runnable action) {
        this(id, area, title, icon, Optional.empty(), ALWAYS, action);
    }

    /// The same with a key, written as [KeyCombination#valueOf] reads it: `Shortcut+Shift+F`.
    public Command on(String keys) {
        return new Command(
                id, area, title, icon, Optional.of(KeyCombination.valueOf(keys)), enabled, action);
    }

    /// The same, to be done only while this says so.
    public Command when(ObservableValue<Boolean> able) {
        return new Command(id, area, title, icon, key, able, action);
    }

    /// Does it, unless it cannot be done now.
    public void run() {
        if (enabled.getValue()) {
            action.run();
        }
    }
}
