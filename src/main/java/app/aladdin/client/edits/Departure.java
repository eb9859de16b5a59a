package app.aladdin.client.edits;

import java.util.Set;
import java.util.function.BooleanSupplier;

/// An edit about to be sent.
///
/// @param taken the server's ids of things that were made here
/// @param made whether the server has made it already, as was noted before a crash
/// @param wanted whether nobody has given it up meanwhile
record Departure(Edit edit, Set<String> taken, boolean made, BooleanSupplier wanted) {}
