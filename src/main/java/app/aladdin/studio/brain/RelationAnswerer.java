package app.aladdin.studio.brain;

import app.aladdin.contract.CharacterProfile;
import app.aladdin.contract.Department;
import app.aladdin.contract.EntityRef;
import app.aladdin.contract.Relationship;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Relationships as the profiles state them, in both directions.
final class RelationAnswerer implements Answerer {
    private static final Map<String, String> TYPES =
            Map.of(
                    "love", "LOVES",
                    "hate", "HATES",
                    "befriend", "BEFRIENDS",
                    "oppose", "OPPOSES",
                    "mentor", "MENTORS",
                    "frequent", "FREQUENTS");

    @Override
    public Optional<Prose> answer(Question q, Facts facts) {
        List<String> types =
                TYPES.entrySet().stream()
                        .filter(entry -> q.has(entry.getKey()))
                        .map(Map.Entry::getValue)
                        .toList();
        if ((types.isEmpty() && !q.has("relationship"))
                || !q.understood()
                || q.subject().equals("scene")) {
            return Optional.empty();
        }
        Prose prose = new Prose(facts, Department.CHARACTER);
        List<EntityRef> about = new ArrayList<>(q.characters());
        about.addAll(q.places());
        Direction direction = Direction.of(q, types);
        List<String> lines = new ArrayList<>();
        for (CharacterProfile from : facts.characters()) {
            for (Relationship relation : from.relationships()) {
                boolean kind = types.isEmpty() || types.contains(relation.type());
                boolean asked = direction.matches(about, Facts.ref(from), relation.target());
                if (kind && asked) {
                    lines.add(line(prose, Facts.ref(from), relation));
                }
            }
        }
        String what = types.isEmpty() ? "relationship" : "such relationship";
        String whom = about.isEmpty() ? "" : " of " + prose.cites(about, "and");
        prose.paragraph(
                lines.isEmpty()
                        ? "The profiles state no " + what + whom + "."
                        : "The profiles state " + Phrase.count(lines.size(), what) + whom + ":");
        lines.forEach(prose::item);
        return Optional.of(prose);
    }

    /// Whether who is named has the relationship or is its target.
    private enum Direction {
        FROM,
        TO,
        EITHER;

        /// `who loves X` asks for those who love, `who does X love` for those who are loved.
        static Direction of(Question q, List<String> types) {
            for (int i = 1; i < q.tokens().size(); i++) {
                String verb = q.tokens().get(i).sense();
                if (types.contains(TYPES.get(verb))) {
                    String before = q.tokens().get(i - 1).sense();
                    boolean does =
                            q.tokens().stream().anyMatch(token -> token.word().matches("does|do"));
                    return before.equals("who") ? TO : does ? FROM : EITHER;
                }
            }
            return EITHER;
        }

        /// With two or more named, both ends must be among them.
        boolean matches(List<EntityRef> about, EntityRef from, EntityRef to) {
            if (about.isEmpty()) {
                return true;
            }
            if (about.size() > 1) {
                return named(about, from) && named(about, to);
            }
            return (this != TO && named(about, from)) || (this != FROM && named(about, to));
        }
    }

    private static boolean named(List<EntityRef> about, EntityRef ref) {
        return about.stream().anyMatch(one -> one.id().equals(ref.id()));
    }

    private static String line(Prose prose, EntityRef from, Relationship relation) {
        return prose.cite(from) + " " + tail(prose, relation);
    }

    /// A relationship without whose it is.
    static String tail(Prose prose, Relationship relation) {
        String verb = relation.type().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Markdown.plain(verb) + " " + prose.cite(relation.target());
    }
}
