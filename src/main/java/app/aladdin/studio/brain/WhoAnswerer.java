package app.aladdin.studio.brain;

import app.aladdin.contract.CharacterProfile;
import app.aladdin.contract.Department;
import app.aladdin.contract.EntityRef;

import java.util.List;
import java.util.Optional;

/// Who somebody is: what the profile says, and where they are in the script.
final class WhoAnswerer implements Answerer {

    @Override
    public Optional<Prose> answer(Question q, Facts facts) {
        boolean personAlone =
                q.places().isEmpty()
                        && q.choice().light() == null
                        && q.choice().setting() == null
                        && q.choice().act() == null
                        && q.choice().without().isEmpty();
        if (q.characters().isEmpty()
                || !personAlone
                || !q.understood()
                || q.has("scene", "happen")) {
            return Optional.empty();
        }
        Prose prose = new Prose(facts, Department.CHARACTER);
        for (EntityRef ref : q.characters()) {
            facts.character(ref.id()).ifPresent(profile -> describe(prose, facts, profile));
        }
        return Optional.of(prose);
    }

    private static void describe(Prose prose, Facts facts, CharacterProfile who) {
        EntityRef ref = Facts.ref(who);
        String role = who.role().isBlank() ? "" : ", " + Markdown.plain(who.role());
        prose.paragraph("**" + prose.cite(ref) + "**" + role);
        if (who.description().isBlank()) {
            prose.paragraph("The profile has no description yet.");
        } else {
            prose.paragraph(Markdown.plain(who.description()));
        }
        fact(prose, "Backstory", who.backstory());
        fact(prose, "Appearance", who.appearance());
        fact(prose, "Personality", String.join(", ", who.personality()));
        fact(prose, "Goals", String.join("; ", who.goals()));
        List<String> relations =
                who.relationships().stream().map(r -> RelationAnswerer.tail(prose, r)).toList();
        if (!relations.isEmpty()) {
            prose.item("**Relationships**: " + String.join(", ", relations));
        }
        prose.item("**In the script**: " + inScript(prose, facts, who));
    }

    private static String inScript(Prose prose, Facts facts, CharacterProfile who) {
        List<SceneFacts> scenes = facts.scenesWith(Facts.ref(who));
        if (scenes.isEmpty()) {
            return "in no scene";
        }
        String where =
                scenes.size() == 1
                        ? "in scene " + prose.cite(scenes.getFirst())
                        : Phrase.count(scenes.size(), "scene")
                                + ", from "
                                + prose.cite(scenes.getFirst())
                                + " to "
                                + prose.cite(scenes.getLast());
        return who.speeches() == 0
                ? where + ", without a line"
                : where
                        + ", "
                        + Phrase.count(who.speeches(), "speech")
                        + ", "
                        + Phrase.count(who.words(), "word");
    }

    private static void fact(Prose prose, String name, String text) {
        if (!text.isBlank()) {
            prose.item("**" + name + "**: " + Markdown.plain(text));
        }
    }
}
