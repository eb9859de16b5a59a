package app.aladdin.cli;

import app.aladdin.contract.Json;
import app.aladdin.contract.Problem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.time.Duration;
import java.util.Optional;

/// A command's talk with the server, and how it prints what it learns: as lines for people or as
/// events.
final class Talk {
    private final Launch launch;
    private final TalkOptions options;

    Talk(Surroundings surroundings, GlobalOptions global, TalkOptions options)
            throws CommandFailure {
        this.launch = global.launch(surroundings);
        this.options = options;
    }

    /// What a command does with a session.
    interface Work {
        /// @param away why the server cannot be asked; empty when it can
        /// @return the exit code
        int run(Session session, Optional<Problem> away)
                throws CommandFailure, InterruptedException;
    }

    /// Runs a command's work, with a connection where one is wanted and there is a server.
    int run(Work work) throws CommandFailure, InterruptedException {
        options.longest();
        try (Session session = launch.session();
                OnExit _ = new OnExit(session::abandon)) {
            return work.run(session, session.begin(options.offline()));
        }
    }

    /// Runs work that needs no server at all, so that nothing is sent by it.
    int here(Work work) throws CommandFailure, InterruptedException {
        try (Session session = launch.session()) {
            return work.run(session, Optional.empty());
        }
    }

    Duration longest() throws CommandFailure {
        return options.longest();
    }

    /// Whether the command was told to leave the server alone.
    boolean offline() {
        return options.offline();
    }

    /// Prints how a task stands.
    TaskPrinter taskPrinter() {
        return options.json() ? new JsonTask(launch.terminal()) : new PlainTask(launch.terminal());
    }

    /// Prints a thing.
    ///
    /// @param type the event's type and the name of its field
    /// @param text for people
    void thing(String type, JsonNode thing, String text) {
        ObjectNode event = Json.object().put("type", type);
        event.set(type, thing);
        line(event, text);
    }

    /// Prints the end of a list.
    ///
    /// @param fresh whether the server has just said so
    void end(int count, boolean fresh) {
        if (options.json()) {
            launch.terminal()
                    .line(
                            Json.text(
                                    Json.object()
                                            .put("type", "complete")
                                            .put("count", count)
                                            .put("fresh", fresh)));
        } else if (!fresh) {
            launch.terminal().note("This is what is known on this computer.");
        }
    }

    void line(ObjectNode event, String text) {
        launch.terminal().line(options.json() ? Json.text(event) : text);
    }
}
