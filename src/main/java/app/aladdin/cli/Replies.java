package app.aladdin.cli;

import app.aladdin.cache.Queued;
import app.aladdin.contract.Conversation;
import app.aladdin.contract.Json;
import app.aladdin.contract.Mode;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.contract.Project;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Replies to lines, whether somebody types them or a pipe brings them.
final class Replies {
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Terminal terminal;
    private final Session session;
    private final Lists lists;
    private String conversation = UUID.randomUUID().toString();

    Replies(Terminal terminal, Session session) {
        this.terminal = terminal;
        this.session = session;
        this.lists = new Lists(terminal, session.facts());
    }

    /// Connects, or says why that cannot be done, and opens the project.
    Project open() throws CommandFailure, InterruptedException {
        try {
            session.connect();
        } catch (ProblemException e) {
            if (!e.problem().connection() && !(e.problem() instanceof Problem.Refused)) {
                throw e;
            }
            terminal.note(Sentences.of(e.problem()));
        }
        return (session.online() ? session.facts().open() : session.facts().known())
                .orElseThrow(() ->
                        new CommandFailure(
                                session.online() ? Exit.FAILED : Exit.OFFLINE,
                                "NO_PROJECT",
                                "There is no project to talk about."));
    }

    /// Goes on with the conversation that was open last.
    void goOn(Project project) throws CommandFailure, InterruptedException {
        conversation =
                session.facts()
                        .lastConversation(project)
                        .map(Conversation::id)
                        .orElse(conversation);
    }

    /// Shows the last messages of the conversation.
    void history(int most) throws CommandFailure, InterruptedException {
        lists.history(conversation, most);
    }

    /// Replies to one line; a failure is said and is no end.
    ///
    /// @return what the line alone would end a command with
    int to(Project project, String line) throws InterruptedException {
        try {
            return reply(project, line);
        } catch (ProblemException e) {
            terminal.note(Sentences.of(e.problem()));
            return Exit.of(e.problem());
        } catch (CommandFailure e) {
            terminal.note(e.sentence());
            return e.exit();
        }
    }

    private int reply(Project project, String line) throws CommandFailure, InterruptedException {
        switch (line) {
            case "" -> {}
            case "/help" -> help();
            case "/scenes" -> lists.scenes();
            case "/characters" -> lists.characters();
            case "/locations" -> lists.locations();
            case "/history" -> history(Integer.MAX_VALUE);
            case "/new" -> conversation = UUID.randomUUID().toString();
            default -> {
                if (!line.startsWith("/")) {
                    return ask(project, line);
                }
                terminal.note("Unknown command " + line + "; /help lists the commands.");
                return Exit.USAGE;
            }
        }
        return Exit.OK;
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

    private int ask(Project project, String question) throws CommandFailure, InterruptedException {
        Asking.check(question);
        Where where = session.where(project.id(), conversation);
        if (!session.online()) {
            Problem away = new Problem.Offline("");
            Optional<Queued> kept = session.keep(where, Mode.CHAT, question, Json.object());
            terminal.note(Sentences.of(away) + new Outcome.Failed(away, kept).fate());
            return Exit.OFFLINE;
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
        return outcome.exit();
    }
}
