package app.aladdin.studio.ingest;

import app.aladdin.contract.EntityKind;
import app.aladdin.contract.EntityRef;
import app.aladdin.contract.SuggestedRelationship;
import app.aladdin.script.Names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds what data is connected with: names of the project that occur in it.
///
/// The confidence follows from where the name stands: 0.95 in a field that is meant for it, 0.9
/// behind a verb that says what they are to each other, 0.7 anywhere else in full.
final class Relations {
    private static final int MOST = 30;
    private static final double FIELD = 0.95;
    private static final double VERB = 0.9;
    private static final double MENTION = 0.7;

    private static final Map<Pattern, String> VERBS =
            Map.of(
                    Pattern.compile("\\b(loves?|loved|in love with|adores?)\\W+$"), "LOVES",
                    Pattern.compile("\\b(hates?|hated|despises?)\\W+$"), "HATES",
                    Pattern.compile("\\b(befriends?|friends? of|friends with)\\W+$"), "BEFRIENDS",
                    Pattern.compile("\\b(opposes?|fights?|enemy of|enemies with)\\W+$"), "OPPOSES",
                    Pattern.compile("\\b(mentors?|teaches|teacher of|mentor of)\\W+$"), "MENTORS",
                    Pattern.compile(
                                    "\\b(lives (?:in|at)|works"
                                            + " (?:in|at)|frequents?)\\W+(?:the\\W+)?$"),
                            "FREQUENTS");

    private Relations() {}

    static List<SuggestedRelationship> find(
            Draft draft, EntityKind kind, String content, Surroundings around) {
        List<SuggestedRelationship> found = new ArrayList<>();
        for (EntityRef thing : around.things()) {
            boolean itself =
                    thing.type().equals(kind.wire())
                            && Names.same(thing.name(), draft.text("name"));
            if (!itself && !thing.name().isBlank() && found.size() < MOST) {
                suggest(draft, kind, content, thing, found);
            }
        }
        return List.copyOf(found);
    }

    private static void suggest(
            Draft draft,
            EntityKind kind,
            String content,
            EntityRef thing,
            List<SuggestedRelationship> found) {
        if (inField(draft, thing)) {
            found.add(new SuggestedRelationship(plain(kind, thing.type()), thing, FIELD));
            return;
        }
        Matcher name =
                Pattern.compile(
                                "(?<![\\p{L}\\p{N}])"
                                        + Pattern.quote(thing.name())
                                        + "(?![\\p{L}\\p{N}])",
                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(content);
        if (!name.find()) {
            return;
        }
        String before = content.substring(0, name.start()).toLowerCase(Locale.ROOT);
        for (var verb : VERBS.entrySet()) {
            if (kind == EntityKind.CHARACTER && verb.getKey().matcher(before).find()) {
                found.add(new SuggestedRelationship(verb.getValue(), thing, VERB));
                return;
            }
        }
        found.add(new SuggestedRelationship(plain(kind, thing.type()), thing, MENTION));
    }

    private static boolean inField(Draft draft, EntityRef thing) {
        for (String field : new String[] {"location", "episode", "speaker"}) {
            if (Names.same(draft.text(field), thing.name())) {
                return true;
            }
        }
        for (var name : draft.fields().path("characters")) {
            if (Names.same(
                    name.isTextual() ? name.asText() : name.path("name").asText(), thing.name())) {
                return true;
            }
        }
        return false;
    }

    /// What a thing of one kind is to one of another when nothing more is said.
    private static String plain(EntityKind kind, String target) {
        return switch (kind) {
            case CHARACTER ->
                    switch (target) {
                        case "scene" -> "APPEARS_IN";
                        case "location" -> "FREQUENTS";
                        default -> "REFERENCES";
                    };
            case SCENE ->
                    switch (target) {
                        case "character" -> "FEATURES";
                        case "location" -> "SET_IN";
                        case "episode" -> "PART_OF";
                        default -> "REFERENCES";
                    };
            case LOCATION ->
                    switch (target) {
                        case "character" -> "FREQUENTED_BY";
                        case "scene" -> "FEATURED_IN";
                        case "location" -> "NEAR";
                        default -> "REFERENCES";
                    };
            case EPISODE -> target.equals("scene") ? "CONTAINS" : "REFERENCES";
            case DIALOGUE -> target.equals("scene") ? "PART_OF" : "REFERENCES";
            case PROJECT, CONCEPT -> "REFERENCES";
        };
    }
}
