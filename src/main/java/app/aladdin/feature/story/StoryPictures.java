package app.aladdin.feature.story;

import app.aladdin.contract.EntityKind;

import javafx.scene.Node;

import java.util.function.BiFunction;
import java.util.function.Supplier;

/// Pictures of things, which somebody else shows and takes.
///
/// @param section the pictures of a thing, by its kind and id
/// @param drop lets pictures be dropped
/// @param paste lets pictures be pasted
public record StoryPictures(
        BiFunction<EntityKind, String, Node> section, Taking drop, Taking paste) {

    /// Takes pictures that are dropped on a part of the window, or pasted into it.
    @FunctionalInterface
    public interface Taking {
        /// @param id of the thing that they are of; empty while none is open
        void on(Node part, EntityKind kind, Supplier<String> id);
    }
}
