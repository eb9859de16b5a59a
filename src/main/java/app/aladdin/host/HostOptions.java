package app.aladdin.host;

import app.aladdin.platform.Directories;

import java.time.Duration;

/// How to start.
///
/// @param server the address of a server; empty for the Studio on this computer
/// @param ws where that server's sockets are; empty for port 3001 of the same computer
/// @param token for that server; empty for none
/// @param pace the pause between two pieces of the Studio's answers
public record HostOptions(
        Directories directories, String server, String ws, String token, Duration pace) {}
