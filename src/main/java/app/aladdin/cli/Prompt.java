package app.aladdin.cli;

import app.aladdin.cache.Queued;
import app.aladdin.contract.Conversation;
import app.aladdin.contract.Json;
import app.aladdin.contract.Mode;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.contract.Project;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A conversation in a terminal. It goes on where the last one ended.
final class Prompt {
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final int EARLIER = 4;

    private final Terminal terminal;
    private final Session session;
    private final Lists lists;
    private String conversation = "";

    Prompt(Terminal terminal, Session session) {
        this.terminal = terminal;
        this.session = session;
        this.lists = new Lists(terminal, session.facts());
    }

    /// Talks until the person leaves.
    ///
    /// @return the exit code
    int run() throws CommandFailure, InterruptedException, IOException {
        Project project = greet();
        conversation =
                session.facts()
                        .lastConversation(project)
                        .map(Conversation::id)
                        .orElseGet(() -> UUID.randomUUID().toString());
        lists.history(conversation, EARLIER);
        while (true) {
            terminal.print("> ");
            String line = terminal.in().readLine();
            if (line == null) {
                terminal.line("");
                return Exit.OK;
            }
            if (line.strip().equals("/quit")) {
                return Exit.OK;
            }
            try {
                answer(project, line.strip());
            } catch (ProblemException e) {
                terminal.note(Sentences.of(e.problem()));
            } catch (CommandFailure e) {
                terminal.note(e.sentence());
            }
        }
    }

    private Project greet() throws CommandFailure, InterruptedException {
        terminal.line("Aladdin Desktop, text mode");
        try {
            session.connect();
        } catch (ProblemException e) {
            if (!e.problem().connection() && !(e.problem() instanceof Problem.Refused)) {
                throw e;
            }
            terminal.note(Sentences.of(e.problem()));
        }
        Project project =
                (session.online() ? session.facts().open() : session.facts().known())
                        .orElseThrow(() ->
                                new CommandFailure(
                                        session.online() ? Exit.FAILED : Exit.OFFLINE,
                                        "NO_PROJECT",
                                        "There is no project to talk about."));
        lists.figures(project);
        terminal.line(
                "Ask a question; /help lists the commands, Ctrl+C stops an answer, Ctrl+D leaves.");
        return project;
    }

    private void answer(Project project, String line) throws CommandFailure, InterruptedException {
        switch (line) {
            case "" -> {}
            case "/help" -> help();
            case "/scenes" -> lists.scenes();
            case "/characters" -> lists.characters();
            case "/locations" -> lists.locations();
            case "/history" -> lists.history(conversation, Integer.MAX_VALUE);
            case "/new" -> conversation = UUID.randomUUID().toString();
            default -> {
                if (line.startsWith("/")) {
                    terminal.note("Unknown command " + line + "; /help lists the commands.");
                } else {
                    ask(project, line);
                }
            }
        }
    }

    private void help() {
        List.of(
                        "/scenes      the scenes with their lengths in pages",
                        "/characters  who is in it",
                        "/locations   where it is set",
                        "/history     this conversation so far",
                        "/new         begin another conversation",
                        "/quit        leave; so does Ctrl+D")
                .forEach(terminal::line);
    }

    private void ask(Project project, String question) throws CommandFailure, InterruptedException {
        Asking.check(question);
        Where where = session.where(project.id(), conversation);
        if (!session.online()) {
            Problem away = new Problem.Offline("");
            Optional<Queued> kept = session.keep(where, Mode.CHAT, question, Json.object());
            terminal.note(Sentences.of(away) + new Outcome.Failed(away, kept).fate());
            return;
        }
        Outcome outcome =
                session.ask(
                        where,
                        Mode.CHAT,
                        question,
                        Json.object(),
                        new PlainAnswer(terminal),
                        LONGEST,
                        true);
        if (outcome instanceof Outcome.Failed failed) {
            terminal.note(Sentences.of(failed.problem()) + failed.fate());
        }
    }
}
