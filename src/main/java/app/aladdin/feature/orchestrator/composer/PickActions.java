package app.aladdin.feature.orchestrator.composer;

import app.aladdin.contract.EntityKind;
import app.aladdin.contract.Mode;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.icon.Icons;

import javafx.beans.property.ObjectProperty;

import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/// What `/` offers.
final class PickActions {
    private static final List<EntityKind> MADE =
            List.of(EntityKind.CHARACTER, EntityKind.SCENE, EntityKind.LOCATION);

    private final ObjectProperty<Mode> mode;
    private final OptionsDesk desk;
    private final BiConsumer<Mode, String> suggest;
    private final Runnable begin;
    private final Runnable choose;
    private final Messages messages;

    /// @param suggest takes a text over in a mode
    /// @param begin begins an empty conversation
    /// @param choose lets the person choose files
    PickActions(
            ObjectProperty<Mode> mode,
            OptionsDesk desk,
            BiConsumer<Mode, String> suggest,
            Runnable begin,
            Runnable choose,
            Messages messages) {
        this.mode = mode;
        this.desk = desk;
        this.suggest = suggest;
        this.begin = begin;
        this.choose = choose;
        this.messages = messages;
    }

    List<Pick> all() {
        List<Pick> all = new ArrayList<>();
        for (EntityKind kind : MADE) {
            all.add(
                    new Pick.Action(
                            Things.icon(kind.wire()),
                            messages.get("pick.new." + kind.wire()),
                            messages.get("mode.data"),
                            () -> make(kind)));
        }
        all.add(
                new Pick.Action(
                        Feather.ZAP,
                        messages.get("pick.breakdown"),
                        messages.get("mode.task"),
                        () -> suggest.accept(Mode.TASK, messages.get("welcome.task.example"))));
        for (Mode other : Mode.values()) {
            if (other != mode.get()) {
                all.add(
                        new Pick.Action(
                                Icons.glyph(other),
                                messages.get("pick.mode", messages.get("mode." + other.wire())),
                                messages.get("pick.mode.key", other.ordinal() + 1),
                                () -> mode.set(other)));
            }
        }
        all.add(new Pick.Action(Feather.PLUS, messages.get("panel.new"), "", begin));
        all.add(new Pick.Action(Feather.PAPERCLIP, messages.get("pick.files"), "", choose));
        return all;
    }

    private void make(EntityKind kind) {
        suggest.accept(Mode.DATA, messages.get("pick.new." + kind.wire() + ".fill"));
        desk.change(DataOptions.class, data -> data.as(Optional.of(kind)));
    }
}
