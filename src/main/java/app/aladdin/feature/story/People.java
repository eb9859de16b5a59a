package app.aladdin.feature.story;

import app.aladdin.contract.EntityRef;
import app.aladdin.ui.view.Avatar;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.List;

/// The first few of those who are there, and how many more there are. FX thread only.
final class People extends HBox {
    private static final int MOST = 3;

    private final List<Label> avatars = new ArrayList<>();
    private final Label more = new Label();

    People() {
        super(2);
        setAlignment(Pos.CENTER);
        setMinWidth(Region.USE_PREF_SIZE);
        for (int i = 0; i < MOST; i++) {
            avatars.add(Avatar.of(""));
        }
        more.getStyleClass().addAll("micro", "faint");
        getChildren().addAll(avatars);
        getChildren().add(more);
    }

    void show(List<EntityRef> people) {
        for (int i = 0; i < MOST; i++) {
            Label avatar = avatars.get(i);
            boolean there = i < people.size();
            seen(avatar, there);
            if (there) {
                Avatar.name(avatar, people.get(i).name());
            }
        }
        seen(more, people.size() > MOST);
        more.setText("+" + (people.size() - MOST));
    }

    private static void seen(Label label, boolean on) {
        label.setVisible(on);
        label.setManaged(on);
    }
}
