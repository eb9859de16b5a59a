package app.aladdin.app;

import static app.aladdin.ui.Toolkit.onFx;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.i18n.Messages;
import app.aladdin.ui.Toolkit;
import app.aladdin.ui.nav.Command;
import app.aladdin.ui.nav.Destination;
import app.aladdin.ui.nav.Keyboard;
import app.aladdin.ui.nav.PlaceWords;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Every place of the main view is reached in every way, and no key means two things.
@ExtendWith(Toolkit.class)
final class PlacesInTheWindowTest {
    /// Names of combinations. What keys mean in a text, to the system, or as characters; a command
    /// would take them away.
    private static final Map<Keyboard, List<String>> TAKEN =
            Map.of(
                    Keyboard.OTHER,
                    List.of(
                            "Shortcut\\+[ACVXZY]",
                            "Shift\\+Shortcut\\+[ZUV]",
                            "(Shift\\+)?Shortcut\\+(Left|Right|Home|End|Backspace|Delete|Space|Tab)",
                            // The right Alt key of many keyboards, which writes characters.
                            "(Ctrl\\+Alt|Alt\\+(Shift\\+)?Shortcut)\\+.*",
                            "Alt\\+(F4|Tab|Space|Esc|Enter)",
                            "F10|F11"),
                    Keyboard.APPLE,
                    List.of(
                            "Shortcut\\+[ACVXZQWHM]",
                            "Shift\\+Shortcut\\+[ZQ345]",
                            "(Shift\\+)?(Shortcut|Alt)\\+(Left|Right|Up|Down|Backspace|Delete)",
                            "Shortcut\\+(Space|Tab|Back Quote)",
                            "Alt\\+Shortcut\\+[DHM]",
                            "Alt\\+.",
                            "Ctrl\\+[A-Z]",
                            "Ctrl\\+(Left|Right|Up|Down|F\\d)",
                            "F3|F4|F11"));

    @TempDir Path home;

    private static Stream<Destination> places() {
        return Destination.PLACES.stream();
    }

    @Test
    void everyPlaceIsReachedByKeyByPaletteAndByClick() throws Exception {
        assertThat(Destination.class.getPermittedSubclasses()).hasSize((int) places().count());
        Messages messages = new Messages(Locale.ENGLISH);
        try (WindowUnderTest window = WindowUnderTest.open(home, "")) {
            window.await("the sample project", () -> window.showsText("14 at night"));
            window.await("the Studio", () -> window.shows(".sidebar-foot .success"));
            List<Command> all = window.commands();
            noKeyMeansTwoThings(all);
            for (Destination place : places().toList()) {
                String id = PlaceWords.key(place);
                String name = messages.get(id);
                Command command =
                        all.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
                String key = command.key().map(KeyCombination::getName).orElse("");
                assertThat(key).as(name).isNotEmpty();
                if (place instanceof Destination.Episodes) {
                    // A film has none.
                    assertThat(command.enabled().getValue()).isFalse();
                    continue;
                }
                elsewhere(window, place);
                window.keys(key);
                window.await(name + " by " + key, () -> isAt(window, name));
                window.await("the focus in " + name, () -> window.focusIn(".main-split"));
                assertThat(onFx(() -> window.focusIn(".panel"))).isFalse();
                elsewhere(window, place);
                window.palette(name);
                window.await(name + " by the palette", () -> isAt(window, name));
                elsewhere(window, place);
                onFx(() -> click(window, place, name));
                window.await(name + " by a click", () -> isAt(window, name));
            }
        }
    }

    private static void elsewhere(WindowUnderTest window, Destination place) throws Exception {
        String other = place instanceof Destination.Dashboard ? "nav.settings" : "nav.dashboard";
        onFx(() -> window.run(other));
    }

    private static boolean isAt(WindowUnderTest window, String name) {
        return window.scene().getRoot().lookupAll(".crumbs .label").stream()
                .anyMatch(node ->
                        node instanceof javafx.scene.control.Label label
                                && name.equals(label.getText()));
    }

    private static void click(WindowUnderTest window, Destination place, String name) {
        if (place instanceof Destination.Settings) {
            button(window, ".user-button", "").orElseThrow().fire();
            button(window, ".menu-row", name).orElseThrow().fire();
        } else {
            button(window, ".nav-item", name).orElseThrow().fire();
        }
    }

    private static Optional<ButtonBase> button(WindowUnderTest window, String type, String name) {
        return window.scene().getRoot().lookupAll(type).stream()
                .filter(node -> named(node, name))
                .map(ButtonBase.class::cast)
                .findFirst();
    }

    private static boolean named(Node node, String name) {
        String own = String.valueOf(node.getAccessibleText());
        return own.equals(name) || own.startsWith(name + ",") || name.isEmpty();
    }

    private static void noKeyMeansTwoThings(List<Command> all) {
        List<String> wrong = new ArrayList<>();
        for (Keyboard keyboard : Keyboard.values()) {
            Map<String, String> meant = new HashMap<>();
            for (Command command : all) {
                Optional<KeyCombination> key = command.key(keyboard);
                if (key.isEmpty()) {
                    continue;
                }
                String keys = key.get().getName();
                String before = meant.put(keys, command.id());
                if (before != null) {
                    wrong.add(keyboard + ": " + keys + " is " + before + " and " + command.id());
                }
                if (!(key.get() instanceof KeyCodeCombination)) {
                    wrong.add(keyboard + ": " + keys + " is on no keyboard");
                }
                if (TAKEN.getOrDefault(keyboard, List.of()).stream().anyMatch(keys::matches)) {
                    wrong.add(keyboard + ": " + keys + " has a meaning: " + command.id());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }
}
