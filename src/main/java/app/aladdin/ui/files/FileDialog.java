package app.aladdin.ui.files;

import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

/// Asks a person for files: the system's dialog, or somebody who answers in its place.
@FunctionalInterface
public interface FileDialog {

    /// Asks and waits for the answer. FX thread only.
    ///
    /// @param over which waits meanwhile; none when it is not known
    FileAnswer ask(@Nullable Window over, FileQuestion question);
}
