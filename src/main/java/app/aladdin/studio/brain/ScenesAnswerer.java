package app.aladdin.studio.brain;

import app.aladdin.contract.Department;
import app.aladdin.script.Light;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Which scenes are at a time, in a place, with somebody, or mention something.
final class ScenesAnswerer implements Answerer {

    @Override
    public Optional<Prose> answer(Question q, Facts facts) {
        boolean asked = q.subject().equals("scene") || q.has("scene");
        if (!asked && (q.choice().open() || !q.understood())) {
            return Optional.empty();
        }
        Prose prose = new Prose(facts, Department.STORY);
        if (q.choice().light() != null || q.choice().setting() != null) {
            prose.departments().add(Department.VISUAL);
        }
        List<SceneFacts> chosen = q.choice().of(facts.scenes());
        if (!q.understood()) {
            return mentioning(prose, q, facts, chosen);
        }
        state(prose, q.choice(), facts, chosen);
        return Optional.of(prose);
    }

    private static void state(Prose prose, Choice choice, Facts facts, List<SceneFacts> chosen) {
        int all = facts.scenes().size();
        if (choice.open()) {
            prose.paragraph("The script has **" + Phrase.count(all, "scene") + "**.");
            byAct(prose, facts);
            return;
        }
        prose.paragraph(count(chosen.size(), all) + " " + choice.words(prose) + ".");
        if (chosen.isEmpty()) {
            singly(prose, choice, facts);
        } else {
            int eighths = chosen.stream().mapToInt(scene -> scene.scene().eighths()).sum();
            prose.add(
                    (chosen.size() == 1 ? " It runs " : " Together they run ")
                            + Phrase.length(eighths)
                            + ".");
            SceneList.append(prose, chosen);
        }
        carried(prose, choice, facts);
    }

    /// Scenes that contain every word that is not understood otherwise, as it is written.
    private static Optional<Prose> mentioning(
            Prose prose, Question q, Facts facts, List<SceneFacts> chosen) {
        List<SceneFacts> scenes =
                chosen.stream()
                        .filter(scene -> q.rest().stream().allMatch(word -> scene.says(word)))
                        .toList();
        if (scenes.isEmpty()) {
            return Optional.empty();
        }
        String words = Phrase.list(q.rest().stream().map(w -> "“" + w + "”").toList(), "and");
        String which = q.choice().open() ? "" : " " + q.choice().words(prose) + " and";
        prose.paragraph(
                count(scenes.size(), facts.scenes().size()).replaceFirst(" (are|is)$", "")
                        + (which.isEmpty() ? "" : (scenes.size() == 1 ? " is" : " are") + which)
                        + (scenes.size() == 1 ? " mentions " : " mention ")
                        + Markdown.plain(words)
                        + ".");
        SceneList.append(prose, scenes);
        return Optional.of(prose);
    }

    private static String count(int some, int all) {
        return some == 0
                ? "None of the " + Phrase.count(all, "scene") + " is"
                : "**"
                        + some
                        + " of "
                        + Phrase.count(all, "scene")
                        + "** "
                        + (some == 1 ? "is" : "are");
    }

    /// Where nothing meets all conditions: what meets each.
    private static void singly(Prose prose, Choice choice, Facts facts) {
        if (choice.conditions().size() < 2) {
            return;
        }
        List<String> counts = new ArrayList<>();
        for (Choice.Condition condition : choice.conditions()) {
            long number = facts.scenes().stream().filter(condition.test()).count();
            counts.add(number + " " + condition.words(prose));
        }
        prose.add(" Each by itself: " + Phrase.list(counts, "and") + ".");
    }

    /// `CONTINUOUS` and `LATER` are not counted as the light that they carry on; this says so.
    private static void carried(Prose prose, Choice choice, Facts facts) {
        Light light = choice.light();
        if (light == null) {
            return;
        }
        Choice other =
                new Choice(
                        Light.CARRIED,
                        choice.setting(),
                        choice.act(),
                        choice.with(),
                        choice.without(),
                        choice.places());
        List<SceneFacts> scenes =
                other.of(facts.scenes()).stream()
                        .filter(scene -> scene.inherited() == light)
                        .toList();
        if (!scenes.isEmpty()) {
            prose.paragraph(
                    prose.scenes(scenes)
                            + (scenes.size() == 1 ? " is" : " are")
                            + " marked continuous or later after a scene "
                            + Choice.words(light)
                            + ", and not counted.");
        }
    }

    private static void byAct(Prose prose, Facts facts) {
        if (facts.acts().isEmpty()) {
            SceneList.append(prose, facts.scenes());
            return;
        }
        for (String act : facts.acts()) {
            List<SceneFacts> scenes =
                    facts.scenes().stream().filter(s -> s.scene().act().equals(act)).toList();
            prose.item("**" + Markdown.plain(act) + "**: " + prose.scenes(scenes));
        }
    }
}
