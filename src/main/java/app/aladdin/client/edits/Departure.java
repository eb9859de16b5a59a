package app.aladdin.client.edits;

import java.util.Set;

/// An edit about to be sent.
///
/// @param taken the server's ids of things that were made here
/// @param made whether the server has made it already, as was noted before a crash
record Departure(Edit edit, Set<String> taken, boolean made) {}
