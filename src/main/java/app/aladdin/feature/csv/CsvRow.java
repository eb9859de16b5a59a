package app.aladdin.feature.csv;

import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.List;

/// A line of a table as the thing that would be made of it.
///
/// @param reasons why it cannot be made, in words; empty when it can
record CsvRow(CsvLine line, ObjectNode fields, List<String> reasons) {
    boolean good() {
        return reasons.isEmpty();
    }
}
