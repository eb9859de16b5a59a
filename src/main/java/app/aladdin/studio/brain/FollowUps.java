package app.aladdin.studio.brain;

import app.aladdin.contract.EntityRef;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What can be asked next: about what an answer cites and the question did not name, and only what
/// has an answer.
final class FollowUps {
    private static final int MOST = 3;

    private FollowUps() {}

    static List<String> of(Question question, Prose prose, Facts facts) {
        List<String> all = new ArrayList<>();
        for (String type : List.of("character", "location", "scene")) {
            prose.cited().stream()
                    .filter(ref -> ref.type().equals(type))
                    .filter(ref -> !names(question, ref))
                    .findFirst()
                    .flatMap(ref -> about(ref, facts))
                    .ifPresent(all::add);
        }
        if (all.isEmpty()) {
            SmallTalk.examples(facts).forEach(each -> all.add(each.replace("\\", "")));
        }
        String asked = question.text().strip().toLowerCase(Locale.ROOT);
        return all.stream()
                .filter(each -> !each.toLowerCase(Locale.ROOT).equals(asked))
                .limit(MOST)
                .toList();
    }

    private static boolean names(Question question, EntityRef ref) {
        return question.characters().stream().anyMatch(each -> each.id().equals(ref.id()))
                || question.places().stream().anyMatch(each -> each.id().equals(ref.id()));
    }

    private static Optional<String> about(EntityRef ref, Facts facts) {
        return switch (ref.type()) {
            case "character" -> Optional.of("When does " + ref.name() + " first appear?");
            case "location" -> Optional.of("Who meets whom in " + ref.name() + "?");
            default ->
                    facts.scenes().stream()
                            .filter(each -> each.scene().id().equals(ref.id()))
                            .map(each -> each.scene().sceneNumber())
                            .filter(number -> !number.isEmpty())
                            .map(number -> "What happens in scene " + number + "?")
                            .findFirst();
        };
    }
}
