package app.aladdin.studio.brain;

import app.aladdin.contract.Department;
import app.aladdin.contract.EntityRef;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Who is in the same scene with whom.
final class MeetingAnswerer implements Answerer {
    private static final int MOST_ROWS = 12;
    private static final String THERE =
            "Being in a scene means speaking in it or being named in its action.";

    @Override
    public Optional<Prose> answer(Question q, Facts facts) {
        if (!q.has("meet") || !q.understood()) {
            return Optional.empty();
        }
        Choice choice = q.choice().anybody();
        Prose prose = new Prose(facts, Department.CHARACTER);
        if (q.characters().isEmpty()) {
            pairs(prose, facts, choice);
        } else if (q.choice().with().size() > 1) {
            together(prose, q, facts, choice);
        } else {
            q.characters().forEach(who -> others(prose, facts, choice, who, q.has("not")));
        }
        return Optional.of(prose.paragraph(THERE));
    }

    private static void together(Prose prose, Question q, Facts facts, Choice choice) {
        List<EntityRef> people = q.choice().with();
        List<SceneFacts> scenes =
                choice.of(facts.scenes()).stream()
                        .filter(scene -> people.stream().allMatch(scene::has))
                        .toList();
        String names = prose.cites(people, "and");
        if (scenes.isEmpty()) {
            prose.paragraph(names + " are never in the same scene" + choice.suffix(prose) + ".");
            return;
        }
        prose.paragraph(
                names
                        + " share **"
                        + Phrase.count(scenes.size(), "scene")
                        + "**"
                        + choice.suffix(prose)
                        + ".");
        if (q.has("first") || q.has("last")) {
            SceneFacts scene = q.has("first") ? scenes.getFirst() : scenes.getLast();
            prose.add(" The " + (q.has("first") ? "first" : "last") + " is:");
            prose.item(SceneList.line(prose, scene));
        } else {
            SceneList.append(prose, scenes);
        }
    }

    private static void others(
            Prose prose, Facts facts, Choice choice, EntityRef who, boolean never) {
        List<Pair> met = new ArrayList<>();
        List<EntityRef> missed = new ArrayList<>();
        for (EntityRef other : facts.characterRefs()) {
            if (other.id().equals(who.id())) {
                continue;
            }
            List<SceneFacts> scenes = shared(facts, choice, who, other);
            if (scenes.isEmpty()) {
                missed.add(other);
            } else {
                met.add(new Pair(who, other, scenes));
            }
        }
        if (never) {
            prose.paragraph(
                    missed.isEmpty()
                            ? prose.cite(who) + " meets everybody" + choice.suffix(prose) + "."
                            : prose.cites(missed, "and")
                                    + " never share a scene with "
                                    + prose.cite(who)
                                    + choice.suffix(prose)
                                    + ".");
            return;
        }
        if (met.isEmpty()) {
            prose.paragraph(prose.cite(who) + " meets nobody" + choice.suffix(prose) + ".");
            return;
        }
        prose.paragraph(
                prose.cite(who)
                        + " shares scenes with **"
                        + Phrase.count(met.size(), "character")
                        + "**"
                        + choice.suffix(prose)
                        + ".");
        met.sort(Comparator.comparingInt((Pair pair) -> -pair.scenes.size()));
        prose.table(
                "| With | Scenes |",
                "| --- | --- |",
                met.stream()
                        .map(pair ->
                                "| "
                                        + prose.cite(pair.other)
                                        + " | "
                                        + prose.scenes(pair.scenes)
                                        + " |")
                        .toList());
    }

    private static void pairs(Prose prose, Facts facts, Choice choice) {
        List<Pair> pairs = new ArrayList<>();
        List<EntityRef> people = facts.characterRefs();
        for (int i = 0; i < people.size(); i++) {
            for (int j = i + 1; j < people.size(); j++) {
                List<SceneFacts> scenes = shared(facts, choice, people.get(i), people.get(j));
                if (!scenes.isEmpty()) {
                    pairs.add(new Pair(people.get(i), people.get(j), scenes));
                }
            }
        }
        if (pairs.isEmpty()) {
            prose.paragraph("Nobody meets anybody" + choice.suffix(prose) + ".");
            return;
        }
        pairs.sort(Comparator.comparingInt((Pair pair) -> -pair.scenes.size()));
        List<Pair> shown = pairs.subList(0, Math.min(MOST_ROWS, pairs.size()));
        prose.paragraph(
                "**"
                        + Phrase.count(pairs.size(), "pair")
                        + "** of characters "
                        + (pairs.size() == 1 ? "shares" : "share")
                        + " a scene"
                        + choice.suffix(prose)
                        + ".");
        prose.table(
                "| Who | With | Scenes |",
                "| --- | --- | --- |",
                shown.stream().map(pair -> pair.row(prose)).toList());
        if (pairs.size() > shown.size()) {
            int left = pairs.size() - shown.size();
            int most = pairs.get(shown.size()).scenes.size();
            prose.paragraph(
                    Phrase.count(left, "more pair")
                            + " with at most "
                            + Phrase.count(most, "scene")
                            + (left == 1 ? "." : " each. Ask for one character to see all."));
        }
    }

    private static List<SceneFacts> shared(
            Facts facts, Choice choice, EntityRef one, EntityRef other) {
        return choice.of(facts.scenes()).stream()
                .filter(scene -> scene.has(one) && scene.has(other))
                .toList();
    }

    private record Pair(EntityRef one, EntityRef other, List<SceneFacts> scenes) {
        String row(Prose prose) {
            return "| "
                    + prose.cite(one)
                    + " | "
                    + prose.cite(other)
                    + " | "
                    + prose.scenes(scenes)
                    + " |";
        }
    }
}
