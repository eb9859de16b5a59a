package app.aladdin.feature.orchestrator.panel;

import app.aladdin.contract.Conversation;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.nav.Command;
import app.aladdin.ui.nav.CommandArea;
import app.aladdin.ui.nav.Commands;

import javafx.beans.property.ReadOnlyBooleanWrapper;

import org.kordamp.ikonli.feather.Feather;

import java.util.function.Consumer;

/// What can be done with conversations, for the palette and `/`.
final class PanelCommands {
    private final PanelStore store;
    private final Messages messages;
    private final ReadOnlyBooleanWrapper said = new ReadOnlyBooleanWrapper();

    PanelCommands(PanelStore store, Messages messages) {
        this.store = store;
        this.messages = messages;
        store.conversations().subscribe(all -> said.set(store.current().isPresent()));
        store.open().subscribe(id -> said.set(store.current().isPresent()));
    }

    /// @param begin begins an empty conversation
    /// @param rename lets the person type another name
    void add(
            Commands commands,
            Runnable begin,
            Runnable rename,
            Consumer<Conversation> export,
            PanelActions actions) {
        commands.add(
                new Command(
                        "conversation.new",
                        CommandArea.ORCHESTRATOR,
                        messages.get("panel.new"),
                        Feather.PLUS,
                        begin));
        commands.add(with("rename", Feather.EDIT_2, conversation -> rename.run()));
        commands.add(with("pin", Feather.BOOKMARK, actions::pin));
        commands.add(with("archive", Feather.ARCHIVE, actions::archive));
        commands.add(with("export", Feather.SHARE, export));
        commands.add(with("clear", Feather.ROTATE_CCW, actions::clear));
        commands.add(with("trash", Feather.TRASH_2, actions::trash));
    }

    private Command with(String name, Feather icon, Consumer<Conversation> action) {
        return new Command(
                        "conversation." + name,
                        CommandArea.ORCHESTRATOR,
                        messages.get("command.conversation." + name),
                        icon,
                        () -> store.current().ifPresent(action))
                .when(said.getReadOnlyProperty());
    }
}
