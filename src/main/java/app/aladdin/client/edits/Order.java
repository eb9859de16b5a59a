package app.aladdin.client.edits;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// In which order edits are sent: as they were made, but not past an earlier one that failed and
/// that they build on (the same thing, the project it is in, something it names).
final class Order {
    private Order() {}

    /// The first edit that may be sent, with what was asked for together with it.
    ///
    /// @param most how many at the most
    static List<Edit> next(List<Edit> edits, int most) {
        List<Edit> next = new ArrayList<>();
        Set<String> held = new HashSet<>();
        Set<String> unmade = new HashSet<>();
        for (Edit edit : edits) {
            boolean waits =
                    edit.failed()
                            || held.contains(edit.entityId())
                            || unmade.contains(edit.projectId())
                            || Ids.names(edit.fields(), unmade);
            if (!waits && (next.size() == most || !joins(edit, next))) {
                return next;
            }
            if (!waits) {
                next.add(edit);
            }
            held.add(edit.entityId());
            if (edit.verb() == Verb.CREATE) {
                unmade.add(edit.entityId());
            }
        }
        return next;
    }

    private static boolean joins(Edit edit, List<Edit> others) {
        return others.isEmpty()
                || (!edit.batch().isEmpty()
                        && edit.batch().equals(others.getFirst().batch())
                        && edit.verb() == others.getFirst().verb());
    }

    /// The edits that can never be sent without these: all of things that are not made, and of
    /// projects that are not made.
    static List<Edit> dependents(List<Edit> given, List<Edit> edits) {
        Set<String> unmade =
                given.stream()
                        .filter(edit -> edit.verb() == Verb.CREATE)
                        .map(Edit::entityId)
                        .collect(Collectors.toSet());
        Set<String> ids = given.stream().map(Edit::id).collect(Collectors.toSet());
        return edits.stream()
                .filter(edit -> !ids.contains(edit.id()))
                .filter(edit ->
                        unmade.contains(edit.entityId()) || unmade.contains(edit.projectId()))
                .toList();
    }
}
