package app.aladdin.text;

/// Part of a text.
///
/// @param start the first UTF-16 unit
/// @param end behind the last one
public record Span(int start, int end) {}
