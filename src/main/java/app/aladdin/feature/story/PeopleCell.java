package app.aladdin.feature.story;

import app.aladdin.contract.Scene;

import javafx.geometry.Pos;
import javafx.scene.Node;

/// Who is present in a scene, in a table.
final class PeopleCell implements RowLine<Scene> {
    private final People people = new People();

    PeopleCell() {
        people.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    public Node node() {
        return people;
    }

    @Override
    public void show(Scene scene) {
        people.show(scene.characters());
    }
}
