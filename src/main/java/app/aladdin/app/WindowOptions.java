package app.aladdin.app;

import app.aladdin.platform.Directories;

/// How the window is started.
///
/// @param server the address of a server; empty for the one in the settings, or else the Studio
/// @param token for that server; empty for none
public record WindowOptions(Directories directories, String server, String token) {}
