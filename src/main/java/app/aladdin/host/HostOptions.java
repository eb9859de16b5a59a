package app.aladdin.host;

import app.aladdin.client.session.ServerOptions;
import app.aladdin.platform.Directories;

import java.time.Duration;

/// How to start.
///
/// @param server which server, and how it is spoken to
/// @param token for that server; empty for none
/// @param pace the pause between two pieces of the Studio's answers
public record HostOptions(
        Directories directories, ServerOptions server, String token, Duration pace) {

    /// With everything switched on.
    ///
    /// @param server the address of a server; empty for the Studio on this computer
    public HostOptions(Directories directories, String server, String token, Duration pace) {
        this(directories, ServerOptions.at(server), token, pace);
    }
}
