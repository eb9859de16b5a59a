package app.aladdin.feature.gallery;

import javafx.scene.image.Image;

import java.nio.file.Path;

/// Something that somebody chose, dropped or pasted.
sealed interface Incoming {

    /// What it is called.
    String name();

    record OfFile(String name, Path file) implements Incoming {}

    record OfImage(String name, Image image) implements Incoming {}
}
