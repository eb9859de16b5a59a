package app.aladdin.cli;

import app.aladdin.contract.EntityKind;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.contract.Project;
import app.aladdin.state.Loadable;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.List;
import java.util.Optional;

/// Prints projects.
final class ProjectList {
    private final Talk talk;
    private final Session session;

    ProjectList(Talk talk, Session session) {
        this.talk = talk;
        this.session = session;
    }

    int list(Optional<Problem> away) throws CommandFailure, InterruptedException {
        List<Project> projects;
        if (away.isPresent()) {
            projects = session.facts().knownProjects();
            if (projects.isEmpty()) {
                throw CommandFailure.of(away.get(), " No project is known on this computer.");
            }
        } else {
            projects = session.facts().projects();
        }
        projects.forEach(this::print);
        talk.end(projects.size(), away.isEmpty());
        return Exit.OK;
    }

    int show(String id, Optional<Problem> away) throws CommandFailure, InterruptedException {
        Latest<Loadable<JsonNode>> told = new Latest<>();
        Runnable end = session.client().entities().watch(EntityKind.PROJECT, id, "", told);
        try {
            Loadable<JsonNode> best =
                    told.await(
                                    value ->
                                            away.isPresent()
                                                    ? value.known().isPresent()
                                                    : ProjectFacts.fromServer(value),
                                    away.isPresent() ? ProjectFacts.SOON : talk.longest())
                            .orElseThrow(() ->
                                    new ProblemException(
                                            away.orElseGet(() -> new Problem.TimedOut(""))));
            if (best instanceof Loadable.Failed<JsonNode> failed
                    && (failed.stale().isEmpty() || !failed.problem().connection())) {
                throw new ProblemException(failed.problem());
            }
            print(Project.read(best.known().orElseThrow()));
            talk.end(1, best instanceof Loadable.Ready<JsonNode> ready && ready.fresh());
            return Exit.OK;
        } finally {
            end.run();
        }
    }

    private void print(Project project) {
        talk.thing(
                "project",
                project.write(),
                Words.onOneLine(project.id()) + "  " + Words.shortened(project.name(), 60));
    }
}
