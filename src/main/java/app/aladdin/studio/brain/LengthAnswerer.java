package app.aladdin.studio.brain;

import app.aladdin.contract.Department;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// How long the film, an act or a choice of scenes is, and which scenes are longest or shortest.
final class LengthAnswerer implements Answerer {
    private static final int RANKS = 5;
    private static final String MEASURE = "A page is eight eighths and plays about a minute.";

    @Override
    public Optional<Prose> answer(Question q, Facts facts) {
        boolean asked = q.has("long", "page", "minute", "longest", "shortest");
        if (!asked || !q.understood() || facts.scenes().isEmpty()) {
            return Optional.empty();
        }
        Prose prose = new Prose(facts, Department.VIDEO);
        List<SceneFacts> scenes = q.choice().of(facts.scenes());
        if (scenes.isEmpty()) {
            prose.paragraph("No scene is " + q.choice().words(prose) + ".");
        } else if (q.has("longest", "shortest")) {
            rank(prose, q, facts, scenes);
        } else if (q.choice().open()) {
            film(prose, facts);
        } else {
            prose.paragraph(
                    "The "
                            + Phrase.count(scenes.size(), "scene")
                            + " "
                            + q.choice().words(prose)
                            + (scenes.size() == 1 ? " runs **" : " run **")
                            + Phrase.length(eighths(scenes))
                            + "**.");
            SceneList.append(prose, scenes);
        }
        return Optional.of(prose.paragraph(MEASURE));
    }

    private static void film(Prose prose, Facts facts) {
        prose.paragraph(
                "**"
                        + Markdown.plain(facts.project().name())
                        + "** runs **"
                        + Phrase.length(eighths(facts.scenes()))
                        + "**, in "
                        + Phrase.count(facts.scenes().size(), "scene")
                        + ".");
        acts(prose, facts);
    }

    private static void acts(Prose prose, Facts facts) {
        List<String> rows = new ArrayList<>();
        for (String act : facts.acts()) {
            List<SceneFacts> scenes = ofAct(facts, act);
            rows.add(
                    "| "
                            + Markdown.plain(act)
                            + " | "
                            + prose.cite(scenes.getFirst())
                            + "–"
                            + prose.cite(scenes.getLast())
                            + " | "
                            + Phrase.pages(eighths(scenes))
                            + " | "
                            + Phrase.time(eighths(scenes))
                            + " |");
        }
        if (!rows.isEmpty()) {
            prose.table("| Act | Scenes | Length | Time |", "| --- | --- | ---: | ---: |", rows);
        }
    }

    private static void rank(Prose prose, Question q, Facts facts, List<SceneFacts> scenes) {
        boolean longest = q.has("longest");
        if (q.has("act") && q.choice().act() == null && !facts.acts().isEmpty()) {
            Comparator<String> byLength =
                    Comparator.comparingInt(act -> eighths(ofAct(facts, act)));
            List<String> acts = facts.acts().stream().sorted(byLength).toList();
            String act = longest ? acts.getLast() : acts.getFirst();
            prose.paragraph(
                    "**"
                            + Markdown.plain(act)
                            + "** is the "
                            + (longest ? "longest" : "shortest")
                            + ".");
            acts(prose, facts);
            return;
        }
        Comparator<SceneFacts> byLength = Comparator.comparingInt(scene -> scene.scene().eighths());
        List<SceneFacts> sorted =
                scenes.stream().sorted(longest ? byLength.reversed() : byLength).toList();
        String where = q.choice().suffix(prose);
        prose.paragraph("The " + (longest ? "longest" : "shortest") + " scenes" + where + ":");
        for (SceneFacts scene : sorted.subList(0, Math.min(RANKS, sorted.size()))) {
            prose.item(
                    "**"
                            + Phrase.pages(scene.scene().eighths())
                            + "** "
                            + SceneList.line(prose, scene));
        }
    }

    private static List<SceneFacts> ofAct(Facts facts, String act) {
        return facts.scenes().stream().filter(scene -> scene.scene().act().equals(act)).toList();
    }

    private static int eighths(List<SceneFacts> scenes) {
        return scenes.stream().mapToInt(scene -> scene.scene().eighths()).sum();
    }
}
