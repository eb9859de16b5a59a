package app.aladdin.studio.brain;

import app.aladdin.contract.Department;
import app.aladdin.contract.EntityRef;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Where, when and how often somebody appears, and who appears most.
final class AppearanceAnswerer implements Answerer {

    @Override
    public Optional<Prose> answer(Question q, Facts facts) {
        if (!q.understood()) {
            return Optional.empty();
        }
        boolean ranking =
                q.has("most", "least") && q.asksWho() && q.has("appear", "scene", "often");
        Prose prose = new Prose(facts, Department.CHARACTER);
        if (ranking && q.characters().isEmpty()) {
            rank(prose, facts, q.choice(), q.has("least"));
            return Optional.of(prose);
        }
        boolean asked =
                q.has("appear", "where", "when", "often", "first", "last")
                        || (q.has("many") && q.subject().equals("scene"));
        if (!asked || q.characters().isEmpty() || !q.choice().without().isEmpty()) {
            return Optional.empty();
        }
        boolean several = q.choice().with().size() > 1;
        if (several && q.subject().equals("scene")) {
            return Optional.empty();
        }
        Choice choice = q.choice().anybody();
        q.characters().forEach(who -> one(prose, q, facts, choice, who));
        return Optional.of(prose);
    }

    private static void one(Prose prose, Question q, Facts facts, Choice choice, EntityRef who) {
        List<SceneFacts> scenes =
                choice.of(facts.scenes()).stream().filter(scene -> scene.has(who)).toList();
        String where = choice.suffix(prose);
        if (scenes.isEmpty()) {
            prose.paragraph(prose.cite(who) + " does not appear" + where + ".");
            return;
        }
        boolean first = q.has("first");
        boolean last = q.has("last");
        if (first || last) {
            if (first) {
                extreme(prose, who, "first appears" + where + " in", scenes.getFirst());
            }
            if (last) {
                extreme(prose, who, "last appears" + where + " in", scenes.getLast());
            }
            return;
        }
        long speaking =
                scenes.stream().filter(scene -> DialogueAnswerer.speaks(scene, who)).count();
        prose.paragraph(
                prose.cite(who)
                        + " is in **"
                        + scenes.size()
                        + " of "
                        + Phrase.count(facts.scenes().size(), "scene")
                        + "**"
                        + where
                        + (speaking == 0 ? " and never speaks" : " and speaks in " + speaking)
                        + (scenes.size() == 1
                                ? "."
                                : ", from "
                                        + prose.cite(scenes.getFirst())
                                        + " to "
                                        + prose.cite(scenes.getLast())
                                        + "."));
        SceneList.append(prose, scenes);
        prose.paragraph("Being in a scene means speaking in it or being named in its action.");
    }

    private static void extreme(Prose prose, EntityRef who, String verb, SceneFacts scene) {
        prose.paragraph(prose.cite(who) + " " + verb + " scene " + SceneList.line(prose, scene));
        prose.paragraph(
                DialogueAnswerer.speaks(scene, who)
                        ? Markdown.plain(who.name()) + " speaks in it."
                        : Markdown.plain(who.name())
                                + " is named in its action and does not speak.");
    }

    private static void rank(Prose prose, Facts facts, Choice choice, boolean least) {
        List<SceneFacts> scenes = choice.of(facts.scenes());
        Comparator<EntityRef> byScenes = Comparator.comparingInt(who -> count(scenes, who).size());
        List<EntityRef> people =
                facts.characterRefs().stream()
                        .filter(who -> !count(scenes, who).isEmpty())
                        .sorted(byScenes.reversed())
                        .toList();
        if (people.isEmpty()) {
            prose.paragraph("Nobody appears " + choice.words(prose) + ".");
            return;
        }
        EntityRef lead = least ? people.getLast() : people.getFirst();
        prose.paragraph(
                prose.cite(lead)
                        + " is in the "
                        + (least ? "fewest" : "most")
                        + " scenes"
                        + choice.suffix(prose)
                        + ": **"
                        + count(scenes, lead).size()
                        + " of "
                        + scenes.size()
                        + "**.");
        prose.table(
                "| Character | Scenes |",
                "| --- | ---: |",
                people.stream()
                        .map(who ->
                                "| " + prose.cite(who) + " | " + count(scenes, who).size() + " |")
                        .toList());
    }

    private static List<SceneFacts> count(List<SceneFacts> scenes, EntityRef who) {
        return scenes.stream().filter(scene -> scene.has(who)).toList();
    }
}
