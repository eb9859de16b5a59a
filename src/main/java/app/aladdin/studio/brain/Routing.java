package app.aladdin.studio.brain;

import app.aladdin.contract.Department;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which departments a question belongs to by its words.
final class Routing {
    private static final Map<Department, Set<String>> WORDS =
            Map.of(
                    Department.STORY,
                    Set.of("plot", "arc", "act", "acts", "structure", "logline", "synopsis"),
                    Department.CHARACTER,
                    Set.of("protagonist", "antagonist", "dialogue", "personality", "backstory"),
                    Department.VISUAL,
                    Set.of("design", "colour", "color", "style", "concept", "look"),
                    Department.IMAGE_QUALITY,
                    Set.of("image", "images", "reference", "references", "consistency"),
                    Department.VIDEO,
                    Set.of("animation", "shot", "shots", "sequence", "transition"),
                    Department.AUDIO,
                    Set.of("voice", "sound", "sounds", "music", "sfx", "song"),
                    Department.PRODUCTION,
                    Set.of("schedule", "budget", "resources", "timeline", "breakdown"));

    private Routing() {}

    /// Slugs in pipeline order.
    static List<String> departments(Question question, Set<Department> answered) {
        EnumSet<Department> departments = EnumSet.noneOf(Department.class);
        departments.addAll(answered);
        for (Token token : question.tokens()) {
            WORDS.forEach((department, words) -> {
                if (words.contains(token.word())) {
                    departments.add(department);
                }
            });
        }
        return departments.stream().map(Department::slug).toList();
    }
}
