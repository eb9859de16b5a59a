package app.aladdin.feature.story;

import app.aladdin.contract.CharacterProfile;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.icon.Icons;

import javafx.scene.Node;
import javafx.scene.control.Label;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What a character's profile lacks, in a table.
final class ProfileCell implements RowLine<CharacterProfile> {
    private final Messages messages;
    private final FontIcon icon = Icons.of(Feather.CHECK, 14);
    private final Label label = new Label("", icon);

    ProfileCell(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Node node() {
        return label;
    }

    @Override
    public void show(CharacterProfile character) {
        Profile profile = Profile.of(character);
        String tone = profile == Profile.NO_DESCRIPTION ? "danger" : "muted";
        icon.setIconCode(
                switch (profile) {
                    case COMPLETE -> Feather.CHECK;
                    case NO_IMAGE, NO_GOALS -> Feather.MINUS;
                    case NO_DESCRIPTION -> Feather.ALERT_CIRCLE;
                });
        label.setText(
                messages.get(
                        switch (profile) {
                            case COMPLETE -> "profile.complete";
                            case NO_IMAGE -> "profile.noImage";
                            case NO_GOALS -> "profile.noGoals";
                            case NO_DESCRIPTION -> "profile.noDescription";
                        }));
        label.getStyleClass().setAll("label", tone);
    }
}
