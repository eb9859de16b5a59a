package app.aladdin.cli;

import app.aladdin.cache.StoredConversation;
import app.aladdin.contract.Conversation;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.contract.Project;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// Finds the projects and conversations that a person names.
final class Places {
    private final Session session;

    Places(Session session) {
        this.session = session;
    }

    /// Where a question belongs.
    ///
    /// @param away why the server cannot be asked; empty when it can
    Where find(Question question, Optional<Problem> away)
            throws CommandFailure, InterruptedException {
        String id = question.conversation();
        Optional<StoredConversation> known = id == null ? Optional.empty() : conversation(id);
        String project = question.project();
        if (known.isPresent()) {
            String its = known.get().conversation().projectId();
            if (project != null && !project.equals(its)) {
                throw new CommandFailure(
                        Exit.USAGE,
                        "OTHER_PROJECT",
                        "That conversation belongs to project " + Words.onOneLine(its) + ".");
            }
            return session.where(its, known.get().conversation().id());
        }
        String found = away.isPresent() ? known(project, away.get()) : project(project);
        if (id == null) {
            return session.where(found, UUID.randomUUID().toString());
        }
        // Nothing is known of it here, so that it must be the server's.
        Instant now = Instant.now();
        session.store()
                .conversations()
                .adopt(
                        session.server(),
                        new Conversation(id, found, "", question.mode(), now, now));
        return session.where(found, id);
    }

    /// A conversation by this computer's id or the server's.
    Optional<StoredConversation> conversation(String id) {
        return session.store()
                .conversations()
                .find(session.server(), id)
                .or(() -> session.store().conversations().ofRemote(session.server(), id));
    }

    /// The id of a project of the server, by its id or slug; of one that was open last for `null`.
    String project(@Nullable String wanted) throws CommandFailure, InterruptedException {
        if (wanted == null) {
            return last();
        }
        Optional<List<Project>> all = session.facts().confirmed();
        if (all.isEmpty()) {
            // The server does not list its projects; it will say itself whether there is this one.
            return wanted;
        }
        Optional<Project> found =
                all.get().stream()
                        .filter(p -> p.id().equals(wanted) || p.slug().equals(wanted))
                        .findFirst();
        if (found.isPresent()) {
            return found.get().id();
        }
        String ids = all.get().stream().map(Project::id).collect(Collectors.joining(", "));
        throw new CommandFailure(
                Exit.USAGE,
                "NO_SUCH_PROJECT",
                "There is no project "
                        + Words.onOneLine(wanted)
                        + (ids.isEmpty() ? "." : "; there is: " + ids + "."));
    }

    private String last() throws InterruptedException {
        try {
            return session.facts()
                    .open()
                    .map(Project::id)
                    .orElseThrow(() ->
                            new ProblemException(new Problem.NotFound("there is no project yet")));
        } catch (ProblemException e) {
            return session.facts().known().map(Project::id).orElseThrow(() -> e);
        }
    }

    /// A project without asking the server.
    String known(@Nullable String wanted, Problem away)
            throws CommandFailure, InterruptedException {
        if (wanted != null) {
            return wanted;
        }
        return session.facts()
                .known()
                .map(Project::id)
                .orElseThrow(() ->
                        CommandFailure.of(
                                away,
                                " No project is known here, so that nothing was done and not kept:"
                                        + " name one with --project."));
    }
}
