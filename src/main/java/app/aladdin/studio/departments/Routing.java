package app.aladdin.studio.departments;

import app.aladdin.contract.Department;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Which departments carry out a task: those that were asked for, else those whose words occur in
/// it, else all of them.
final class Routing {
    private static final Map<Department, Set<String>> WORDS =
            Map.of(
                    Department.STORY,
                    Set.of(
                            "plot",
                            "arc",
                            "act",
                            "structure",
                            "logline",
                            "synopsis",
                            "story",
                            "theme",
                            "thread"),
                    Department.CHARACTER,
                    Set.of(
                            "protagonist",
                            "antagonist",
                            "dialogue",
                            "personality",
                            "backstory",
                            "character",
                            "relationship",
                            "profile",
                            "cast"),
                    Department.VISUAL,
                    Set.of("design", "colour", "color", "style", "concept", "location", "visual"),
                    Department.IMAGE_QUALITY,
                    Set.of("image", "reference", "consistency", "picture"),
                    Department.VIDEO,
                    Set.of(
                            "animation",
                            "shot",
                            "sequence",
                            "transition",
                            "video",
                            "length",
                            "runtime",
                            "timing"),
                    Department.AUDIO,
                    Set.of("voice", "sound", "music", "sfx", "song", "audio", "speaking"),
                    Department.PRODUCTION,
                    Set.of(
                            "schedule",
                            "budget",
                            "resource",
                            "timeline",
                            "breakdown",
                            "strip",
                            "production",
                            "shoot",
                            "shooting",
                            "liner"));

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Routing() {}

    /// Departments in pipeline order with their relevance, from 0 to 1: 0.6 for one word of theirs
    /// in the task, 0.2 more for each further one, up to 1; 0.5 for a department that was only
    /// asked for, or that takes part because nothing says who should.
    ///
    /// @throws ProblemException with [Problem.Invalid] when an unknown department is asked for
    static Map<Department, Double> choose(String task, Collection<String> asked) {
        Map<Department, Double> named = named(task);
        Map<Department, Double> chosen = new EnumMap<>(Department.class);
        if (!asked.isEmpty()) {
            for (String name : asked) {
                Department department = Department.of(name).orElseThrow(() -> unknown());
                chosen.put(department, named.getOrDefault(department, 0.5));
            }
        } else if (named.isEmpty()) {
            for (Department department : Department.values()) {
                chosen.put(department, 0.5);
            }
        } else {
            chosen.putAll(named);
        }
        return chosen;
    }

    private static Map<Department, Double> named(String task) {
        Set<String> words =
                NO_WORD.splitAsStream(task.toLowerCase(Locale.ROOT))
                        .map(Routing::singular)
                        .collect(Collectors.toSet());
        Map<Department, Double> named = new EnumMap<>(Department.class);
        WORDS.forEach((department, own) -> {
            long hits = own.stream().filter(words::contains).count();
            if (hits > 0) {
                named.put(department, Math.min(10, 4 + 2 * hits) / 10.0);
            }
        });
        return named;
    }

    private static String singular(String word) {
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }

    private static ProblemException unknown() {
        return new ProblemException(
                new Problem.Invalid(
                        "departments names one that is not there",
                        Map.of("departments", List.of("must be among " + known()))));
    }

    private static String known() {
        return Arrays.stream(Department.values())
                .map(Department::slug)
                .collect(Collectors.joining(", "));
    }
}
