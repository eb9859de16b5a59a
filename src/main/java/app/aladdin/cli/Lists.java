package app.aladdin.cli;

import app.aladdin.client.conversations.Entry;
import app.aladdin.contract.CharacterProfile;
import app.aladdin.contract.Location;
import app.aladdin.contract.Project;
import app.aladdin.contract.ProjectStats;
import app.aladdin.contract.Role;
import app.aladdin.contract.Scene;
import app.aladdin.script.Eighths;

import java.util.List;

/// Prints what a project holds and what was said.
final class Lists {
    private static final int NAME = 60;
    private static final int LINE = 160;

    private final Terminal terminal;
    private final ProjectFacts facts;

    Lists(Terminal terminal, ProjectFacts facts) {
        this.terminal = terminal;
        this.facts = facts;
    }

    /// The project's name and figures, on one line.
    void figures(Project project) {
        ProjectStats stats = project.stats();
        String pages = stats.eighths() > 0 ? ", " + pages(stats.eighths()) + " pages" : "";
        terminal.line(
                Words.onOneLine(project.name())
                        + ": "
                        + Words.count(stats.scenes(), "scene")
                        + pages
                        + ", "
                        + Words.count(stats.characters(), "character")
                        + ", "
                        + Words.count(stats.locations(), "location")
                        + ".");
    }

    void scenes() throws InterruptedException {
        for (Scene scene : facts.scenes()) {
            terminal.line(
                    "%4s  %-60s  %s"
                            .formatted(
                                    Words.onOneLine(scene.sceneNumber()),
                                    Words.shortened(scene.name(), NAME),
                                    scene.eighths() > 0 ? pages(scene.eighths()) : "")
                            .stripTrailing());
        }
    }

    void characters() throws InterruptedException {
        for (CharacterProfile character : facts.characters()) {
            line(character.name(), character.role(), character.scenes().size());
        }
    }

    void locations() throws InterruptedException {
        for (Location location : facts.locations()) {
            line(location.name(), "", location.scenes().size());
        }
    }

    private void line(String name, String what, int scenes) {
        terminal.line(
                "%-40s  %-12s  %s"
                        .formatted(
                                Words.shortened(name, NAME),
                                Words.onOneLine(what),
                                Words.count(scenes, "scene"))
                        .stripTrailing());
    }

    /// The last messages of a conversation, each on one line.
    void history(String conversation, int most) throws InterruptedException {
        List<Entry> entries = facts.entries(conversation);
        int hidden = Math.max(0, entries.size() - most);
        if (hidden > 0) {
            terminal.line("… " + Words.count(hidden, "earlier message") + "; /history shows all.");
        }
        for (Entry entry : entries.subList(hidden, entries.size())) {
            String mark = entry.role() == Role.USER ? "  You:    " : "  Answer: ";
            String state = entry.unsent() ? "  (not sent yet)" : "";
            terminal.line(mark + Words.shortened(entry.text(), LINE) + state);
        }
    }

    private static String pages(int eighths) {
        return new Eighths(eighths).toString();
    }
}
