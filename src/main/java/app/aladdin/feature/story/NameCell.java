package app.aladdin.feature.story;

import app.aladdin.ui.view.Shortened;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import java.util.function.BiConsumer;
import java.util.function.Function;

/// The name of a thing in a table, behind its icon or its initials. FX thread only.
final class NameCell<T, N extends Node> implements RowLine<T> {
    private final N before;
    private final Label name = Shortened.of(new Label());
    private final HBox box;
    private final BiConsumer<N, T> showBefore;
    private final Function<T, String> text;

    /// @param before what stands before the name
    /// @param showBefore lets it show a thing
    NameCell(N before, BiConsumer<N, T> showBefore, Function<T, String> text) {
        this.before = before;
        this.showBefore = showBefore;
        this.text = text;
        name.getStyleClass().add("medium");
        box = new HBox(12, before, name);
        box.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(T thing) {
        showBefore.accept(before, thing);
        name.setText(text.apply(thing));
    }
}
