package app.aladdin.feature.story;

import javafx.scene.Node;

/// The content of a row, which shows one thing after the other without being made anew. FX thread
/// only.
interface RowLine<T> {
    Node node();

    void show(T thing);
}
