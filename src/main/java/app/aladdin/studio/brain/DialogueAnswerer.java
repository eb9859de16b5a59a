package app.aladdin.studio.brain;

import app.aladdin.contract.Department;
import app.aladdin.contract.EntityRef;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Who speaks how much.
final class DialogueAnswerer implements Answerer {

    @Override
    public Optional<Prose> answer(Question q, Facts facts) {
        boolean measured = q.has("most", "least", "many", "often", "first", "last", "long");
        boolean asked = q.has("speak") || (q.has("line", "word") && measured);
        if (!asked || !q.understood()) {
            return Optional.empty();
        }
        Prose prose = new Prose(facts, Department.CHARACTER, Department.AUDIO);
        Choice choice = q.choice().anybody();
        List<SceneFacts> scenes = choice.of(facts.scenes());
        if (q.subject().equals("scene") && q.has("without", "not") && q.characters().isEmpty()) {
            silentScenes(prose, choice, scenes);
        } else if (q.characters().isEmpty()) {
            shares(prose, q, facts, choice, scenes);
        } else {
            int whole = sum(parts(scenes)).words();
            q.characters().forEach(who -> one(prose, choice, scenes, who, whole));
        }
        return Optional.of(prose);
    }

    private static void one(
            Prose prose, Choice choice, List<SceneFacts> scenes, EntityRef who, int whole) {
        List<SceneFacts> speaking = scenes.stream().filter(scene -> speaks(scene, who)).toList();
        SceneFacts.Part part =
                sum(parts(speaking).stream().filter(p -> p.who().id().equals(who.id())).toList());
        if (speaking.isEmpty()) {
            prose.paragraph(prose.cite(who) + " does not speak" + choice.suffix(prose) + ".");
            return;
        }
        prose.paragraph(
                prose.cite(who)
                        + " speaks in **"
                        + Phrase.count(speaking.size(), "scene")
                        + "**"
                        + choice.suffix(prose)
                        + ": "
                        + prose.scenes(speaking)
                        + ".");
        prose.paragraph(
                Phrase.count(part.speeches(), "speech")
                        + ", "
                        + Phrase.count(part.words(), "word")
                        + ", "
                        + Phrase.percent(part.words(), whole)
                        + " of what is said"
                        + choice.suffix(prose)
                        + ".");
    }

    private static void shares(
            Prose prose, Question q, Facts facts, Choice choice, List<SceneFacts> scenes) {
        List<SceneFacts.Part> parts = byWords(scenes);
        if (parts.isEmpty()) {
            prose.paragraph("Nobody speaks" + choice.suffix(prose) + ".");
            return;
        }
        if (q.has("many")) {
            prose.paragraph(
                    "**"
                            + parts.size()
                            + " of "
                            + Phrase.count(facts.characters().size(), "character")
                            + "** speak"
                            + choice.suffix(prose)
                            + ".");
        }
        boolean least = q.has("least");
        int whole = sum(parts).words();
        SceneFacts.Part lead = least ? parts.getLast() : parts.getFirst();
        prose.paragraph(
                "**"
                        + prose.cite(lead.who())
                        + "** speaks "
                        + (least ? "least of those who speak" : "most")
                        + choice.suffix(prose)
                        + ": "
                        + Phrase.number(lead.words())
                        + " of "
                        + Phrase.count(whole, "word")
                        + ", "
                        + Phrase.percent(lead.words(), whole)
                        + ".");
        prose.table(
                "| Character | Speeches | Words | Share |",
                "| --- | ---: | ---: | ---: |",
                parts.stream()
                        .map(part ->
                                "| "
                                        + prose.cite(part.who())
                                        + " | "
                                        + part.speeches()
                                        + " | "
                                        + Phrase.number(part.words())
                                        + " | "
                                        + Phrase.percent(part.words(), whole)
                                        + " |")
                        .toList());
        List<EntityRef> silent =
                facts.characterRefs().stream()
                        .filter(c -> parts.stream().noneMatch(p -> p.who().id().equals(c.id())))
                        .toList();
        if (!silent.isEmpty()) {
            prose.paragraph(
                    prose.cites(silent, "and")
                            + (silent.size() == 1 ? " does" : " do")
                            + " not speak"
                            + choice.suffix(prose)
                            + ".");
        }
    }

    private static void silentScenes(Prose prose, Choice choice, List<SceneFacts> scenes) {
        List<SceneFacts> silent =
                scenes.stream().filter(scene -> scene.dialogue().isEmpty()).toList();
        if (silent.isEmpty()) {
            prose.paragraph("Somebody speaks in every scene" + choice.suffix(prose) + ".");
            return;
        }
        prose.paragraph(
                "**"
                        + Phrase.count(silent.size(), "scene")
                        + "** "
                        + (silent.size() == 1 ? "has" : "have")
                        + " no dialogue"
                        + choice.suffix(prose)
                        + ".");
        SceneList.append(prose, silent);
    }

    static boolean speaks(SceneFacts scene, EntityRef who) {
        return scene.dialogue().stream().anyMatch(part -> part.who().id().equals(who.id()));
    }

    /// Each speaker once, most words first.
    private static List<SceneFacts.Part> byWords(List<SceneFacts> scenes) {
        Map<String, List<SceneFacts.Part>> bySpeaker = new LinkedHashMap<>();
        for (SceneFacts.Part part : parts(scenes)) {
            bySpeaker.computeIfAbsent(part.who().id(), id -> new ArrayList<>()).add(part);
        }
        return bySpeaker.values().stream()
                .map(DialogueAnswerer::sum)
                .sorted(Comparator.comparingInt((SceneFacts.Part part) -> -part.words()))
                .toList();
    }

    private static List<SceneFacts.Part> parts(List<SceneFacts> scenes) {
        return scenes.stream().flatMap(scene -> scene.dialogue().stream()).toList();
    }

    private static SceneFacts.Part sum(List<SceneFacts.Part> parts) {
        return new SceneFacts.Part(
                parts.isEmpty() ? new EntityRef("character", "", "") : parts.getFirst().who(),
                parts.stream().mapToInt(SceneFacts.Part::speeches).sum(),
                parts.stream().mapToInt(SceneFacts.Part::words).sum());
    }
}
