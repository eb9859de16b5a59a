package app.aladdin.feature.story;

import javafx.scene.Node;

import java.util.function.Supplier;

/// A side of a thing that is looked at alone.
///
/// @param key of its name, under which it is also remembered
/// @param content made when it is looked at
record DetailTab(String key, Supplier<Node> content) {
    /// What is looked at first.
    static DetailTab overview(Supplier<Node> content) {
        return new DetailTab("tab.overview", content);
    }
}
