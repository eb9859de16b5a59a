package app.aladdin.text;

/// A text of a log.
///
/// @param id unique in the index; a text with the same id replaces the one before
/// @param group what it belongs to, such as a conversation; searches are limited to groups
/// @param at when it was said, in any unit that grows
/// @param text plain text
public record LogText(String id, String group, long at, String text) {}
