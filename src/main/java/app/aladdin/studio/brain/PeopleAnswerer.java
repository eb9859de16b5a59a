package app.aladdin.studio.brain;

import app.aladdin.contract.CharacterProfile;
import app.aladdin.contract.Department;
import app.aladdin.contract.EntityRef;

import java.util.List;
import java.util.Optional;

/// Who is in a choice of scenes, and who there is at all.
final class PeopleAnswerer implements Answerer {

    private static final List<String> ROLES =
            List.of("protagonist", "antagonist", "supporting", "minor");

    @Override
    public Optional<Prose> answer(Question q, Facts facts) {
        if (!q.asksWho() || !q.understood() || !q.characters().isEmpty()) {
            return Optional.empty();
        }
        Prose prose = new Prose(facts, Department.CHARACTER);
        Optional<String> role = ROLES.stream().filter(q::has).findFirst();
        if (role.isPresent()) {
            ofRole(prose, facts, role.get());
        } else if (q.choice().open()) {
            if (!q.has("character", "list")) {
                return Optional.empty();
            }
            everybody(prose, facts);
        } else {
            in(prose, q.choice(), facts);
        }
        return Optional.of(prose);
    }

    private static void ofRole(Prose prose, Facts facts, String role) {
        List<CharacterProfile> people =
                facts.characters().stream().filter(who -> who.role().equals(role)).toList();
        if (people.isEmpty()) {
            prose.paragraph("No profile has the role " + role + ".");
            return;
        }
        prose.paragraph("The profiles with the role **" + role + "**:");
        for (CharacterProfile who : people) {
            prose.item(prose.cite(Facts.ref(who)) + ": " + Markdown.plain(who.description()));
        }
    }

    private static void everybody(Prose prose, Facts facts) {
        long speaking = facts.characters().stream().filter(who -> who.speeches() > 0).count();
        prose.paragraph(
                "**"
                        + Phrase.count(facts.characters().size(), "character")
                        + "**, "
                        + speaking
                        + " of them with lines.");
        for (CharacterProfile who : facts.characters()) {
            String role = who.role().isBlank() ? "" : ", " + Markdown.plain(who.role());
            prose.item(
                    prose.cite(Facts.ref(who))
                            + role
                            + ", "
                            + Phrase.count(who.scenes().size(), "scene"));
        }
    }

    private static void in(Prose prose, Choice choice, Facts facts) {
        List<SceneFacts> scenes = choice.of(facts.scenes());
        List<EntityRef> people =
                facts.characterRefs().stream()
                        .filter(who -> scenes.stream().anyMatch(scene -> scene.has(who)))
                        .toList();
        String where = choice.words(prose);
        if (people.isEmpty()) {
            prose.paragraph("Nobody of the cast is in a scene " + where + ".");
            return;
        }
        prose.paragraph(
                "**"
                        + Phrase.count(people.size(), "character")
                        + "** "
                        + (people.size() == 1 ? "is" : "are")
                        + " in the "
                        + Phrase.count(scenes.size(), "scene")
                        + " "
                        + where
                        + ".");
        prose.table(
                "| Character | Scenes |",
                "| --- | --- |",
                people.stream().map(who -> row(prose, scenes, who)).toList());
    }

    private static String row(Prose prose, List<SceneFacts> scenes, EntityRef who) {
        return "| "
                + prose.cite(who)
                + " | "
                + prose.scenes(scenes.stream().filter(scene -> scene.has(who)).toList())
                + " |";
    }
}
