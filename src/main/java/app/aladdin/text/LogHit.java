package app.aladdin.text;

/// A text that was found.
///
/// @param mistyped whether it is found only by forgiving a typing error
public record LogHit(String id, boolean mistyped) {}
