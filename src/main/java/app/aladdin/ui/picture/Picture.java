package app.aladdin.ui.picture;

import javafx.scene.image.Image;

/// What became of the wish to see a file.
public sealed interface Picture {

    /// It can be seen.
    ///
    /// @param image its pixels, or fewer of them
    /// @param width of the file, in pixels, as it is to be looked at
    /// @param height of the file, in pixels, as it is to be looked at
    record Shown(Image image, int width, int height) implements Picture {
        /// Whether there are fewer pixels than in the file.
        public boolean reduced() {
            return image.getWidth() < width;
        }
    }

    /// It has more pixels than are decoded.
    record TooLarge(int width, int height) implements Picture {}

    /// It is no picture, a damaged one, or of a form that this program does not know.
    ///
    /// @param form such as `webp`; empty where it is none
    record Unreadable(String form) implements Picture {}
}
