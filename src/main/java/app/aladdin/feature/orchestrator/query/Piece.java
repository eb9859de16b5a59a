package app.aladdin.feature.orchestrator.query;

/// A piece of an excerpt.
///
/// @param marked whether it is what was looked for
record Piece(String text, boolean marked) {}
