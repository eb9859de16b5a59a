package app.aladdin.app;

import app.aladdin.client.session.ServerChoice;
import app.aladdin.platform.Directories;

/// How the window is started.
///
/// @param server what is asked for of the server; what it leaves open is in the settings
/// @param token for that server; empty for none
/// @param link where to go first, such as `aladdin://project/p-1/scene/s-12`; empty for where one
///   was
public record WindowOptions(
        Directories directories, ServerChoice server, String token, String link) {

    public WindowOptions(Directories directories, ServerChoice server, String token) {
        this(directories, server, token, "");
    }
}
