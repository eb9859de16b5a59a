package app.aladdin.cli;

import java.util.function.Supplier;

/// Where a question is asked.
///
/// @param conversation this computer's id of it
/// @param remote looks up the server's id of it, empty while the server has none; blocks for the
///   disk
record Where(String project, String conversation, Supplier<String> remote) {}
