package app.aladdin.ui.view;

import org.kordamp.ikonli.feather.Feather;

/// A row of a menu that somebody else fills in.
///
/// @param keys the keys that do the same, as they are written; may be empty
public record MenuEntry(Feather glyph, String text, String keys, Runnable action) {}
