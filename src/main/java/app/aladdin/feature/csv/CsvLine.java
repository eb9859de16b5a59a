package app.aladdin.feature.csv;

import java.util.List;

/// A line of a table; a cell may have line breaks.
///
/// @param number where it begins in the file, from 1
record CsvLine(long number, List<String> cells) {
    /// What stands in a column; nothing where the line is too short.
    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
