package app.aladdin.feature.orchestrator.composer;

import app.aladdin.contract.Mode;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.nav.Command;
import app.aladdin.ui.nav.CommandArea;
import app.aladdin.ui.nav.Commands;
import app.aladdin.ui.nav.KeyWords;

import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/// What `/` offers: what the window can make, what belongs to the orchestrator, and what only makes
/// sense where one writes.
final class PickActions {
    private final Commands commands;
    private final BiConsumer<Mode, String> suggest;
    private final Runnable choose;
    private final Messages messages;
    private final KeyWords keys;

    /// @param suggest takes a text over in a mode
    /// @param choose lets the person choose files
    PickActions(
            Commands commands,
            BiConsumer<Mode, String> suggest,
            Runnable choose,
            Messages messages) {
        this.commands = commands;
        this.suggest = suggest;
        this.choose = choose;
        this.messages = messages;
        this.keys = new KeyWords(messages);
    }

    List<Pick> all() {
        List<Pick> all = new ArrayList<>();
        all.add(
                new Pick.Action(
                        Feather.ZAP,
                        messages.get("pick.breakdown"),
                        messages.get("mode.task"),
                        () -> suggest.accept(Mode.TASK, messages.get("welcome.task.example"))));
        all.add(new Pick.Action(Feather.PAPERCLIP, messages.get("pick.files"), "", choose));
        add(all, CommandArea.ORCHESTRATOR);
        add(all, CommandArea.CREATE);
        return all;
    }

    private void add(List<Pick> all, CommandArea area) {
        commands.all().stream()
                .filter(command -> command.area() == area && command.enabled().getValue())
                .map(this::pick)
                .forEach(all::add);
    }

    private Pick pick(Command command) {
        String key = commands.key(command).map(keys::of).orElse("");
        return new Pick.Action(command.icon(), command.title(), key, command::run);
    }
}
