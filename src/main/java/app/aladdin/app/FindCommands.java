package app.aladdin.app;

import app.aladdin.feature.orchestrator.messages.MessagesFeature;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.nav.Command;
import app.aladdin.ui.nav.CommandArea;
import app.aladdin.ui.nav.Commands;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

import org.kordamp.ikonli.feather.Feather;

/// Finding in the conversation that is read: in the main view where one is read there, else in the
/// panel.
final class FindCommands {
    private final MessagesFeature panel;
    private final MessagesFeature apart;
    private final BooleanProperty panelOpen;

    /// @param panel the messages of the panel
    /// @param apart those of the main view
    FindCommands(MessagesFeature panel, MessagesFeature apart, BooleanProperty panelOpen) {
        this.panel = panel;
        this.apart = apart;
        this.panelOpen = panelOpen;
    }

    void add(Commands commands, Messages messages) {
        ObservableValue<Boolean> any = Bindings.or(panel.said(), apart.said());
        commands.add(
                new Command(
                                "find.open",
                                CommandArea.ORCHESTRATOR,
                                messages.get("find.open"),
                                Feather.SEARCH,
                                this::open)
                        .on("Shortcut+Shift+F")
                        .when(any));
        commands.add(step("find.next", Feather.CHEVRON_DOWN, 1, messages).on("F3"));
        commands.add(step("find.previous", Feather.CHEVRON_UP, -1, messages).on("Shift+F3"));
    }

    private Command step(String id, Feather icon, int by, Messages messages) {
        return new Command(
                        id,
                        CommandArea.ORCHESTRATOR,
                        messages.get(id),
                        icon,
                        () -> (apart.finding().get() ? apart : panel).findNext(by))
                .when(Bindings.or(panel.finding(), apart.finding()));
    }

    private void open() {
        if (reads(apart.root()) && (!panelOpen.get() || !holdsFocus(panel.root()))) {
            apart.find();
        } else {
            panelOpen.set(true);
            panel.find();
        }
    }

    /// Whether it is on the screen with something in it.
    private boolean reads(Node root) {
        for (Node at = root; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return root.getScene() != null && apart.said().getValue();
    }

    private static boolean holdsFocus(Node root) {
        Node at = root.getScene() == null ? null : root.getScene().getFocusOwner();
        while (at != null && !at.equals(root)) {
            at = at.getParent();
        }
        return at != null;
    }
}
