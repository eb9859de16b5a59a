package app.aladdin.studio.live;

/// One event of a conversation's stream.
///
/// @param id higher than that of every event before it in the conversation, also over restarts
/// @param data the event as JSON on one line
public record Frame(long id, String data) {}
