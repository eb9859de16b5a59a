package app.aladdin.studio.brain;

import app.aladdin.contract.Department;
import app.aladdin.contract.EntityRef;
import app.aladdin.contract.Scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What happens in a scene that is named by its number.
final class SceneAnswerer implements Answerer {
    private static final int MOST = 6;

    @Override
    public Optional<Prose> answer(Question q, Facts facts) {
        if (q.numbers().isEmpty()) {
            return Optional.empty();
        }
        Prose prose = new Prose(facts, Department.STORY);
        List<String> unknown = new ArrayList<>();
        for (String number : q.numbers().subList(0, Math.min(MOST, q.numbers().size()))) {
            facts.sceneNumber(number)
                    .ifPresentOrElse(scene -> describe(prose, q, scene), () -> unknown.add(number));
        }
        if (!unknown.isEmpty()) {
            prose.paragraph(missing(unknown, facts));
        }
        if (q.numbers().size() > MOST) {
            prose.paragraph("Ask for the others a few at a time.");
        }
        return Optional.of(prose);
    }

    private static void describe(Prose prose, Question q, SceneFacts facts) {
        Scene scene = facts.scene();
        prose.paragraph("**" + prose.cite(facts) + " " + Markdown.plain(scene.name()) + "**");
        if (q.asksWho() && q.tokens().size() < 12) {
            prose.paragraph(people(prose, facts));
        }
        if (!scene.description().isBlank()) {
            prose.paragraph(Markdown.plain(scene.description()));
        }
        List<String> measures = new ArrayList<>();
        measures.add(Phrase.length(scene.eighths()));
        if (scene.page() > 0) {
            measures.add("begins on page " + scene.page());
        }
        if (!scene.act().isEmpty()) {
            measures.add(Markdown.plain(scene.act()).toLowerCase(Locale.ROOT));
        }
        prose.item(String.join(", ", measures));
        if (!scene.location().name().isEmpty()) {
            prose.item("Set in " + prose.cite(scene.location()));
        }
        if (!q.asksWho()) {
            prose.item(people(prose, facts));
        }
    }

    private static String people(Prose prose, SceneFacts facts) {
        List<EntityRef> speaking = facts.dialogue().stream().map(SceneFacts.Part::who).toList();
        List<EntityRef> silent =
                facts.scene().characters().stream().filter(c -> !speaking.contains(c)).toList();
        if (speaking.isEmpty() && silent.isEmpty()) {
            return "Nobody of the cast is in it";
        }
        if (speaking.isEmpty()) {
            return "Nobody speaks; there is " + prose.cites(silent, "and");
        }
        String verb = speaking.size() == 1 ? " speaks" : " speak";
        String line = prose.cites(speaking, "and") + verb;
        return silent.isEmpty()
                ? line
                : line + "; also named in the action: " + prose.cites(silent, "and");
    }

    private static String missing(List<String> numbers, Facts facts) {
        String what =
                (numbers.size() == 1 ? "There is no scene " : "There are no scenes ")
                        + Phrase.list(numbers, "or");
        return facts.scenes().isEmpty()
                ? what + "; this project has no scenes yet."
                : what
                        + ". The script goes from scene "
                        + facts.scenes().getFirst().number()
                        + " to scene "
                        + facts.scenes().getLast().number()
                        + ".";
    }
}
