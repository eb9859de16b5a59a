package app.aladdin.client.edits;

import app.aladdin.client.entities.EntityReader;
import app.aladdin.client.session.Server;
import app.aladdin.contract.EntityKind;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;

import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Sends one edit, once, in whichever form the server offers. Blocks.
final class Sender {
    private final EntityReader reader;
    private final Arrival arrival;
    private final Creation creation;
    private final Changing changing;

    Sender(EntityReader reader) {
        this.reader = reader;
        this.arrival = new Arrival(reader);
        this.creation = new Creation(arrival);
        this.changing = new Changing(this::exists);
    }

    /// @param taken ids that belong to other things made here
    Outcome send(Server server, Edit edit, Collection<String> taken) {
        try {
            if (edit.attempts() > 0 && !server.honoursKeys()) {
                Optional<Outcome> seen = look(edit, taken);
                if (seen.isPresent()) {
                    return seen.get();
                }
            }
            return switch (edit.verb()) {
                case CREATE -> new Outcome.Arrived(creation.create(server, edit, taken));
                case CHANGE -> changing.change(server, kind(edit), edit);
                case DELETE -> delete(server, edit);
            };
        } catch (ProblemException e) {
            return outcome(edit, e.problem());
        }
    }

    /// What is known of an edit whose answer was lost; empty when it has not arrived.
    private Optional<Outcome> look(Edit edit, Collection<String> taken) {
        try {
            return arrival.of(edit, taken).map(thing -> new Outcome.Arrived(Optional.of(thing)));
        } catch (ProblemException e) {
            if (!EntityReader.missing(e.problem())) {
                throw e;
            }
            // To set the same fields again does no harm; to make a thing twice does.
            return edit.verb() == Verb.CHANGE
                    ? Optional.empty()
                    : Optional.of(
                            new Outcome.Failed(
                                    new Problem.TimedOut("not known whether it arrived")));
        }
    }

    private Outcome delete(Server server, Edit edit) {
        List<String> path = List.of(kind(edit).collection(), edit.entityId());
        try {
            server.learn(server.http().delete(path, edit.id()));
        } catch (ProblemException e) {
            if (!(e.problem() instanceof Problem.NotFound) || exists(edit).isPresent()) {
                throw e;
            }
            // It is gone, which is what was wanted.
        }
        return new Outcome.Arrived(Optional.empty());
    }

    private static EntityKind kind(Edit edit) {
        return edit.kind()
                .orElseThrow(() -> new ProblemException(new Problem.Unsupported(edit.type())));
    }

    private Optional<ObjectNode> exists(Edit edit) {
        try {
            return edit.kind().map(kind -> reader.single(kind, edit.entityId(), edit.projectId()));
        } catch (ProblemException e) {
            if (EntityReader.missing(e.problem())) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private Outcome outcome(Edit edit, Problem problem) {
        try {
            return switch (problem) {
                case Problem.NotFound missing when edit.verb() != Verb.CREATE ->
                        // A server without the operation says the same as one without the thing.
                        new Outcome.Failed(
                                exists(edit).isPresent()
                                        ? new Problem.Unsupported(edit.verb().stored())
                                        : problem);
                case Problem.Conflict conflict when edit.verb() == Verb.DELETE ->
                        exists(edit)
                                .<Outcome>map(theirs -> new Outcome.Conflict(conflict, theirs))
                                .orElseGet(() -> new Outcome.Failed(conflict));
                default -> later(edit, problem);
            };
        } catch (ProblemException e) {
            return new Outcome.Later(e.problem());
        }
    }

    /// An answer that cannot be read comes after the deed, as a lost one does.
    private static Outcome later(Edit edit, Problem problem) {
        boolean lost = problem instanceof Problem.Garbled && edit.attempts() < 3;
        boolean wait =
                problem.connection()
                        || problem instanceof Problem.RateLimited
                        || problem instanceof Problem.SignedOut
                        || lost;
        return wait ? new Outcome.Later(problem) : new Outcome.Failed(problem);
    }
}
