package app.aladdin.feature.csv;

import java.util.List;

/// A table as it was read from a file.
///
/// @param heads the first line that is not blank
/// @param more how many lines were left out because they are too many
record CsvTable(List<String> heads, List<CsvLine> lines, int more) {}
