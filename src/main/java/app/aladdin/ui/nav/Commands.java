package app.aladdin.ui.nav;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// All commands of the window. Features add theirs; keys, palette, menus and the list of shortcuts
/// read them here. FX thread only.
public final class Commands {
    private final ObservableList<Command> all = FXCollections.observableArrayList();
    private final ObservableList<Command> shown = FXCollections.unmodifiableObservableList(all);
    private final ReadOnlyObjectWrapper<Map<String, String>> chosen;

    private final Keyboard keyboard;
    private boolean paused;

    public Commands() {
        this(new ReadOnlyObjectWrapper<>(Map.of()));
    }

    /// @param chosen keys that the person chose instead, by the id of the command, written as
    ///   [KeyCombination#valueOf] reads them; empty for none; what cannot be read is left out
    public Commands(ObservableValue<Map<String, String>> chosen) {
        this(chosen, Keyboard.here());
    }

    Commands(ObservableValue<Map<String, String>> chosen, Keyboard keyboard) {
        this.keyboard = keyboard;
        this.chosen = new ReadOnlyObjectWrapper<>(chosen.getValue());
        this.chosen.bind(chosen);
    }

    /// The commands in the order they were added.
    public ObservableList<Command> all() {
        return shown;
    }

    /// Adds a command; one with the same id is replaced in its place.
    public void add(Command command) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id().equals(command.id())) {
                all.set(i, command);
                return;
            }
        }
        all.add(command);
    }

    /// Takes a command away.
    public void remove(String id) {
        all.removeIf(command -> command.id().equals(id));
    }

    public Optional<Command> find(String id) {
        return all.stream().filter(command -> command.id().equals(id)).findFirst();
    }

    /// Does what the command with this id does, if there is one and it can be done now.
    public void run(String id) {
        find(id).ifPresent(Command::run);
    }

    /// The key of a command as it is now: the person's, or its own.
    public Optional<KeyCombination> key(Command command) {
        String own = chosen.get().get(command.id());
        if (own == null) {
            return ownKey(command);
        }
        return own.isEmpty() ? Optional.empty() : read(own).or(() -> ownKey(command));
    }

    /// The key of a command as long as nobody chose another one.
    public Optional<KeyCombination> ownKey(Command command) {
        return command.key(keyboard);
    }

    /// All keys of a command, the one that is named first: the person's alone, or its own ones.
    public List<KeyCombination> keys(Command command) {
        Optional<KeyCombination> first = key(command);
        boolean own = first.isPresent() && first.equals(ownKey(command));
        return own
                ? Stream.concat(first.stream(), command.others().stream()).toList()
                : first.stream().toList();
    }

    /// Whether keys do nothing for the moment, because one of them is being chosen.
    public boolean paused() {
        return paused;
    }

    public void pause(boolean pause) {
        paused = pause;
    }

    /// Told whenever keys change.
    public ObservableValue<Map<String, String>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// The commands that this key press means; several when two share a key.
    public List<Command> matching(KeyEvent press) {
        return all.stream()
                .filter(command -> keys(command).stream().anyMatch(key -> key.match(press)))
                .toList();
    }

    /// The key that a text means; nothing when it means none.
    public static Optional<KeyCombination> read(String text) {
        try {
            // What names no key is otherwise taken for a character that no keyboard has.
            return Optional.of(KeyCombination.valueOf(text))
                    .filter(KeyCodeCombination.class::isInstance);
        } catch (IllegalArgumentException | NullPointerException unreadable) {
            return Optional.empty();
        }
    }
}
