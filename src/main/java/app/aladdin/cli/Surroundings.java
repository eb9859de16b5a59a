package app.aladdin.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// What the command line needs from the process around it.
///
/// @param environment the environment variables
/// @param window the parts with a toolkit
public record Surroundings(Terminal terminal, Map<String, String> environment, Window window) {

    /// The parts of the program that need the toolkit; the command line itself does not know them.
    public interface Window {

        /// Shows the window, or goes on in text mode where there is none.
        ///
        /// @return the exit code
        int open(StartOptions options);

        /// Writes pictures of the states that matter.
        ///
        /// @throws Exception when the toolkit or the disk does not play along
        void screenshots(Path to, List<String> only) throws Exception;
    }
}
