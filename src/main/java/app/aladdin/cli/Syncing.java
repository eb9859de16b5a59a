package app.aladdin.cli;

import app.aladdin.cache.Queued;
import app.aladdin.contract.Json;
import app.aladdin.contract.Problem;
import app.aladdin.contract.Project;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Sends everything, then fetches everything.
final class Syncing {
    private final Talk talk;
    private final Session session;

    Syncing(Talk talk, Session session) {
        this.talk = talk;
        this.session = session;
    }

    int run(Optional<Problem> away) throws CommandFailure, InterruptedException {
        if (away.isPresent()) {
            throw CommandFailure.of(away.get(), " Nothing was sent or fetched.");
        }
        List<Queued> waiting =
                session.store().outbox().all(session.server()).stream()
                        .filter(row -> !row.failed())
                        .toList();
        int exit = new Sends(talk, session).run(waiting);
        List<Project> projects = new ArrayList<>(session.facts().projects());
        // The one that was open comes last, so that it stays the open one.
        session.facts()
                .known()
                .ifPresent(open ->
                        projects.sort(
                                Comparator.comparing(project -> project.id().equals(open.id()))));
        for (Project project : projects) {
            int conversations = session.client().conversations().syncAll(project.id());
            session.facts().fetchAll(project);
            new ExecutionList(talk, session).fetch(project.id());
            talk.line(
                    Json.object()
                            .put("type", "fetched")
                            .put("projectId", project.id())
                            .put("conversations", conversations),
                    "fetched  " + Words.shortened(project.name(), 60));
        }
        talk.end(projects.size(), true);
        return exit;
    }
}
