package app.aladdin.ui.nav;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Something that can be done from anywhere in the window: by a key, from the palette, from a menu.
///
/// @param id stable, because chosen keys are kept under it, such as `go.scenes`
/// @param title a verb or a place, as it stands in the palette
/// @param key as long as nobody chose another one
/// @param appleKey the same on a keyboard with a command key
/// @param others that do the same where the first cannot be typed: not every language has every
///   character without another key
/// @param enabled whether it can be done now; what cannot be done now is not offered
public record Command(
        String id,
        CommandArea area,
        String title,
        Feather icon,
        Optional<KeyCombination> key,
        Optional<KeyCombination> appleKey,
        List<KeyCombination> others,
        ObservableValue<Boolean> enabled,
        Runnable action) {

    private static final ReadOnlyBooleanProperty ALWAYS =
            new ReadOnlyBooleanWrapper(true).getReadOnlyProperty();

    /// A command without a key that can always be done.
    public Command(String id, CommandArea area, String title, Feather icon, Runnable action) {
        this(id, area, title, icon, Optional.empty(), Optional.empty(), List.of(), ALWAYS, action);
    }

    /// The same with a key, written as [KeyCombination#valueOf] reads it: `Shortcut+Shift+F`.
    public Command on(String keys) {
        return on(keys, keys);
    }

    /// The same with keys, of which one is for keyboards with a command key.
    public Command on(String keys, String apple) {
        return new Command(
                id,
                area,
                title,
                icon,
                Optional.of(KeyCombination.valueOf(keys)),
                Optional.of(KeyCombination.valueOf(apple)),
                others,
                enabled,
                action);
    }

    /// The same with one more key.
    public Command or(String keys) {
        List<KeyCombination> more =
                Stream.concat(others.stream(), Stream.of(KeyCombination.valueOf(keys))).toList();
        return new Command(id, area, title, icon, key, appleKey, more, enabled, action);
    }

    /// Its own key on a keyboard.
    public Optional<KeyCombination> key(Keyboard keyboard) {
        return switch (keyboard) {
            case APPLE -> appleKey;
            case OTHER -> key;
        };
    }

    /// The same, to be done only while this says so.
    public Command when(ObservableValue<Boolean> able) {
        return new Command(id, area, title, icon, key, appleKey, others, able, action);
    }

    /// Does it, unless it cannot be done now.
    public void run() {
        if (enabled.getValue()) {
            action.run();
        }
    }
}
