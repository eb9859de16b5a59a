package app.aladdin.feature.orchestrator.composer;

import app.aladdin.contract.Mode;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.files.FileWish;
import app.aladdin.ui.view.IconButton;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;

/// What helps to write: the buttons under the text, the list of what can be picked, the chips above
/// the text, and files from the clipboard.
final class ComposerTools {
    private final TextArea input;
    private final HBox buttons;
    private final OptionsDesk desk;
    private final ComposerParts parts;
    private final Intake intake;
    private final BiConsumer<Mode, String> suggest;
    private final Messages messages;
    private @Nullable Picking picking;

    /// @param suggest takes a text over in a mode
    ComposerTools(
            TextArea input,
            HBox buttons,
            OptionsDesk desk,
            ComposerParts parts,
            Intake intake,
            BiConsumer<Mode, String> suggest,
            Messages messages) {
        this.input = input;
        this.buttons = buttons;
        this.desk = desk;
        this.parts = parts;
        this.intake = intake;
        this.suggest = suggest;
        this.messages = messages;
    }

    /// Makes the buttons and the list.
    ///
    /// @param box of the text
    /// @return the list, to be put where the box is
    Node install(Region box, Picks picks) {
        PickActions offered =
                new PickActions(parts.commands(), suggest, this::chooseFiles, messages);
        Picking made =
                new Picking(
                        input, box, messages.get("pick.list"), picks, offered::all, this::mention);
        made.install();
        picking = made;
        Button slash =
                IconButton.small(
                        Feather.CHEVRON_RIGHT, messages.get("pick.actions"), made::offerActions);
        slash.setGraphic(new Label("/"));
        slash.setId("pick-actions");
        buttons.getChildren()
                .addAll(
                        IconButton.small(
                                Feather.AT_SIGN, messages.get("pick.things"), made::offerThings),
                        slash,
                        IconButton.small(
                                Feather.PAPERCLIP, messages.get("pick.files"), this::chooseFiles));
        return made.node();
    }

    /// @return whether the message's mode knows what it is about
    private boolean mention(Pick.Thing thing) {
        desk.change(ChatOptions.class, chat -> chat.with(thing.ref()));
        return desk.chosen().get() instanceof ChatOptions;
    }

    /// Keeps the chips above the text, and the button that says who should answer a chat.
    void showOptions(OptionBar bar) {
        OptionChips chips = new OptionChips(desk, messages);
        Button layers = IconButton.small(Feather.LAYERS, messages.get("option.ask"), () -> {});
        buttons.getChildren().add(layers);
        desk.chosen()
                .subscribe(options -> {
                    bar.show(chips.of(options));
                    boolean chat = options instanceof ChatOptions;
                    layers.setVisible(chat);
                    layers.setManaged(chat);
                    if (options instanceof ChatOptions now) {
                        chips.departments(
                                layers,
                                now.departments(),
                                chosen -> desk.choose(now.asking(chosen)));
                    }
                });
    }

    /// Whether the key is for the list, or pastes what is no text.
    boolean takes(KeyEvent key) {
        if (picking != null && picking.takes(key)) {
            return true;
        }
        boolean paste =
                (key.getCode() == KeyCode.V && key.isShortcutDown() && !key.isAltDown())
                        || (key.getCode() == KeyCode.INSERT && key.isShiftDown());
        return paste && intake.paste(Clipboard.getSystemClipboard());
    }

    private void chooseFiles() {
        parts.files()
                .openSeveral(
                        input,
                        new FileWish("attach", messages.get("pick.files"), List.of()),
                        files -> intake.files(files.stream().map(Path::toFile).toList()));
    }
}
