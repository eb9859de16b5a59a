package app.aladdin.client.edits;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// In which order edits are sent: as they were made, but not past an earlier one that failed and
/// that they build on (the same thing, the project it is in, something it names).
final class Order {
    private Order() {}

    /// The first edit that may be sent.
    static Optional<Edit> next(List<Edit> edits) {
        Set<String> held = new HashSet<>();
        Set<String> unmade = new HashSet<>();
        for (Edit edit : edits) {
            boolean waits =
                    edit.failed()
                            || held.contains(edit.entityId())
                            || unmade.contains(edit.projectId())
                            || Ids.names(edit.fields(), unmade);
            if (!waits) {
                return Optional.of(edit);
            }
            held.add(edit.entityId());
            if (edit.verb() == Verb.CREATE) {
                unmade.add(edit.entityId());
            }
        }
        return Optional.empty();
    }

    /// The edits that can never be sent without this one: all of a thing that is not made, and of a
    /// project that is not made.
    static List<Edit> dependents(Edit given, List<Edit> edits) {
        if (given.verb() != Verb.CREATE) {
            return List.of();
        }
        return edits.stream()
                .filter(edit -> !edit.id().equals(given.id()))
                .filter(edit ->
                        edit.entityId().equals(given.entityId())
                                || edit.projectId().equals(given.entityId()))
                .toList();
    }
}
