package app.aladdin.ui.find;

/// A part of a text, from a letter to before another, in UTF-16 units.
public record Span(int from, int to) {}
