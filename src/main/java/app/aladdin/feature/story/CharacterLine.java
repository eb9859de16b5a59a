package app.aladdin.feature.story;

import app.aladdin.contract.CharacterProfile;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.view.Avatar;

import javafx.scene.Node;
import javafx.scene.control.Label;

/// A character in the list.
final class CharacterLine implements RowLine<CharacterProfile> {
    private final Figures figures;
    private final Messages messages;
    private final Label avatar = Avatar.of("");
    private final Label scenes = TwoLines.small();
    private final TwoLines lines = new TwoLines(avatar, scenes);

    CharacterLine(Figures figures, Messages messages) {
        this.figures = figures;
        this.messages = messages;
    }

    @Override
    public Node node() {
        return lines.node();
    }

    @Override
    public void show(CharacterProfile character) {
        Avatar.name(avatar, character.name());
        lines.show(character.name(), CharacterWords.role(character.role(), messages));
        scenes.setText(messages.get("dashboard.scenes", figures.count(character)));
    }
}
