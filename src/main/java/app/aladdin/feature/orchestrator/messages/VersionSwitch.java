package app.aladdin.feature.orchestrator.messages;

import app.aladdin.i18n.Messages;
import app.aladdin.ui.view.IconButton;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.function.Consumer;

/// "1 of 2" at a question that was asked in several versions, with the way to the others.
final class VersionSwitch extends HBox {
    private final Messages messages;
    private final Consumer<String> goTo;
    private List<String> shown = List.of();

    VersionSwitch(Messages messages, Consumer<String> goTo) {
        this.messages = messages;
        this.goTo = goTo;
        setAlignment(Pos.CENTER);
        show("", List.of());
    }

    void show(String id, List<String> versions) {
        boolean several = versions.size() > 1;
        setVisible(several);
        setManaged(several);
        if (!several || versions.equals(shown)) {
            return;
        }
        shown = versions;
        int at = versions.indexOf(id);
        Label count = new Label(messages.get("message.version", at + 1, versions.size()));
        count.getStyleClass().addAll("small", "faint");
        getChildren()
                .setAll(
                        way(Feather.CHEVRON_LEFT, "message.version.before", versions, at - 1),
                        count,
                        way(Feather.CHEVRON_RIGHT, "message.version.after", versions, at + 1));
    }

    private Button way(Feather glyph, String name, List<String> versions, int to) {
        boolean there = to >= 0 && to < versions.size();
        Button button =
                IconButton.tiny(
                        glyph,
                        messages.get(name),
                        () -> {
                            if (there) {
                                goTo.accept(versions.get(to));
                            }
                        });
        button.setDisable(!there);
        return button;
    }
}
