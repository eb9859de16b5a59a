package app.aladdin.app;

import app.aladdin.feature.orchestrator.messages.MessagesFeature;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.nav.Command;
import app.aladdin.ui.nav.CommandArea;
import app.aladdin.ui.nav.Commands;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.function.Function;

/// Finding in the conversation that is read: in the main view where one is read there, else in the
/// panel.
final class FindCommands {
    private final MessagesFeature panel;
    private final ObjectProperty<@Nullable MessagesFeature> apart = new SimpleObjectProperty<>();
    private final BooleanProperty panelOpen;

    /// @param panel the messages of the panel
    FindCommands(MessagesFeature panel, BooleanProperty panelOpen) {
        this.panel = panel;
        this.panelOpen = panelOpen;
    }

    /// @param list the messages of the main view, once there are any
    void also(MessagesFeature list) {
        apart.set(list);
    }

    void add(Commands commands, Messages messages) {
        commands.add(
                new Command(
                                "find.open",
                                CommandArea.ORCHESTRATOR,
                                messages.get("find.open"),
                                Feather.SEARCH,
                                this::open)
                        .on("Shortcut+Shift+F")
                        .when(either(MessagesFeature::said)));
        commands.add(step("find.next", Feather.CHEVRON_DOWN, 1, messages).on("F3", "Shortcut+G"));
        commands.add(
                step("find.previous", Feather.CHEVRON_UP, -1, messages)
                        .on("Shift+F3", "Shortcut+Shift+G"));
    }

    private ObservableValue<Boolean> either(
            Function<MessagesFeature, ObservableBooleanValue> what) {
        ObservableBooleanValue here = what.apply(panel);
        ObservableValue<Boolean> there = apart.flatMap(what).orElse(false);
        return Bindings.createBooleanBinding(() -> here.get() || there.getValue(), here, there);
    }

    private MessagesFeature finding() {
        MessagesFeature main = apart.get();
        return main != null && main.finding().get() ? main : panel;
    }

    private Command step(String id, Feather icon, int by, Messages messages) {
        return new Command(
                        id,
                        CommandArea.ORCHESTRATOR,
                        messages.get(id),
                        icon,
                        () -> finding().findNext(by))
                .when(either(MessagesFeature::finding));
    }

    private void open() {
        MessagesFeature main = apart.get();
        if (main != null && reads(main) && (!panelOpen.get() || !holdsFocus(panel.root()))) {
            main.find();
        } else {
            panelOpen.set(true);
            panel.find();
        }
    }

    /// Whether it is on the screen with something in it.
    private static boolean reads(MessagesFeature list) {
        Node root = list.root();
        for (Node at = root; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return root.getScene() != null && list.said().get();
    }

    private static boolean holdsFocus(Node root) {
        Node at = root.getScene() == null ? null : root.getScene().getFocusOwner();
        while (at != null && !at.equals(root)) {
            at = at.getParent();
        }
        return at != null;
    }
}
