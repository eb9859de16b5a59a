package app.aladdin.studio.brain;

import app.aladdin.contract.Department;
import app.aladdin.contract.Project;

import java.util.List;
import java.util.Optional;

/// What the film is about, as the project states it, and its acts.
final class StoryAnswerer implements Answerer {

    @Override
    public Optional<Prose> answer(Question q, Facts facts) {
        if (!q.general() || !q.understood()) {
            return Optional.empty();
        }
        Prose prose = new Prose(facts, Department.STORY);
        if (q.has("act")) {
            acts(prose, facts);
        } else if (q.has("theme")) {
            themes(prose, facts.project());
        } else if (q.has("about") || (q.has("film") && !q.has("scene"))) {
            about(prose, facts.project());
        } else {
            return Optional.empty();
        }
        return Optional.of(prose);
    }

    private static void acts(Prose prose, Facts facts) {
        List<String> acts = facts.acts();
        prose.paragraph(
                acts.isEmpty()
                        ? "The script is not divided into acts."
                        : "The script has **" + Phrase.count(acts.size(), "act") + "**.");
        for (String act : acts) {
            List<SceneFacts> scenes =
                    facts.scenes().stream().filter(s -> s.scene().act().equals(act)).toList();
            prose.item(
                    "**"
                            + Markdown.plain(act)
                            + "**: scenes "
                            + prose.cite(scenes.getFirst())
                            + " to "
                            + prose.cite(scenes.getLast())
                            + ", "
                            + Phrase.pages(
                                    scenes.stream().mapToInt(s -> s.scene().eighths()).sum()));
        }
    }

    private static void about(Prose prose, Project project) {
        prose.paragraph("**" + Markdown.plain(project.name()) + "**");
        if (project.logline().isBlank() && project.synopsis().isBlank()) {
            prose.paragraph("The project has neither a logline nor a synopsis yet.");
        }
        if (!project.logline().isBlank()) {
            prose.paragraph(Markdown.plain(project.logline()));
        }
        if (!project.synopsis().isBlank()) {
            prose.paragraph(Markdown.plain(project.synopsis()));
        }
    }

    private static void themes(Prose prose, Project project) {
        prose.paragraph("As the project states it:");
        item(prose, "Themes", String.join("; ", project.themes()));
        item(prose, "Genre", String.join(", ", project.genre()));
        item(prose, "Tone", project.tone());
        item(prose, "Audience", project.targetAudience());
    }

    private static void item(Prose prose, String name, String text) {
        prose.item("**" + name + "**: " + (text.isBlank() ? "not stated" : Markdown.plain(text)));
    }
}
