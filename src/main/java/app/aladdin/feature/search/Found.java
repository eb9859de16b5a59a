package app.aladdin.feature.search;

import app.aladdin.ui.find.Span;

import java.util.List;

/// A find.
///
/// @param rank how well it matches; 0 is best
/// @param marks what of the title was looked for
record Found(Candidate candidate, int rank, List<Span> marks) {
    Found {
        marks = List.copyOf(marks);
    }

    /// What of the title is marked first; empty for nothing.
    String marked() {
        return marks.isEmpty()
                ? ""
                : candidate.title().substring(marks.getFirst().from(), marks.getFirst().to());
    }
}
