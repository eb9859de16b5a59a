package app.aladdin.client.edits;

import app.aladdin.client.entities.Documents;
import app.aladdin.client.entities.EntityReader;
import app.aladdin.contract.EntityKind;
import app.aladdin.contract.Fields;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/// Looks whether an edit whose answer was lost has arrived, on servers that do not recognise a
/// repeated request by its key.
final class Arrival {
    /// How much clocks may differ.
    private static final Duration CLOCKS = Duration.ofMinutes(10);

    private final EntityReader reader;

    Arrival(EntityReader reader) {
        this.reader = reader;
    }

    /// The thing as the server has it, if the edit arrived. A deletion is never looked for: it may
    /// be repeated.
    ///
    /// @param taken ids that belong to other things made here
    /// @throws ProblemException when it cannot be seen
    Optional<ObjectNode> of(Edit edit, Collection<String> taken) {
        return switch (edit.verb()) {
            case CREATE -> created(edit, Set.copyOf(taken));
            case CHANGE -> changed(edit);
            case DELETE -> Optional.empty();
        };
    }

    private Optional<ObjectNode> created(Edit edit, Set<String> taken) {
        EntityKind kind =
                edit.kind()
                        .orElseThrow(
                                () -> new ProblemException(new Problem.Unsupported(edit.type())));
        return reader.list(kind, edit.projectId()).stream()
                .filter(thing -> !taken.contains(Documents.id(thing)))
                .filter(thing -> isNew(thing, edit))
                .filter(thing -> Likeness.mayBe(thing, edit.fields()))
                .findFirst()
                .flatMap(thing -> Documents.of(thing, kind));
    }

    private static boolean isNew(JsonNode thing, Edit edit) {
        if (edit.note().known().isPresent()) {
            return !edit.note().known().get().contains(Documents.id(thing));
        }
        Instant created = new Fields(thing).time("createdAt");
        return created.equals(Instant.EPOCH) || created.isAfter(edit.at().minus(CLOCKS));
    }

    private Optional<ObjectNode> changed(Edit edit) {
        return edit.kind()
                .map(kind -> reader.single(kind, edit.entityId(), edit.projectId()))
                .filter(thing -> Likeness.has(thing, edit.fields()));
    }
}
