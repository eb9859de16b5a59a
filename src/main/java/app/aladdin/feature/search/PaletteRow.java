package app.aladdin.feature.search;

/// A row of the palette.
sealed interface PaletteRow {

    /// Stands over the finds of one kind.
    record Heading(Kind kind) implements PaletteRow {}

    record Item(Found found) implements PaletteRow {}
}
