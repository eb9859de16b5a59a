package app.aladdin.studio.brain;

import app.aladdin.contract.EntityRef;
import app.aladdin.script.Light;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/// Which scenes a question is about. Every condition must hold.
///
/// @param light what the heading must say, or `null`
/// @param setting `INT`, `EXT` or `INT/EXT`, or `null`
/// @param act an act's title, or `null`
/// @param with each of them must be there
/// @param without none of them may be there
/// @param places the scene is set in one of them; anywhere when empty
record Choice(
        @Nullable Light light,
        @Nullable String setting,
        @Nullable String act,
        List<EntityRef> with,
        List<EntityRef> without,
        List<EntityRef> places) {

    boolean open() {
        return conditions().isEmpty();
    }

    List<SceneFacts> of(List<SceneFacts> scenes) {
        List<Condition> conditions = conditions();
        return scenes.stream()
                .filter(scene -> conditions.stream().allMatch(c -> c.test.test(scene)))
                .toList();
    }

    /// The same without the people, for questions in which they are not a condition.
    Choice anybody() {
        return new Choice(light, setting, act, List.of(), List.of(), places);
    }

    /// Each condition by itself.
    List<Condition> conditions() {
        List<Condition> conditions = new ArrayList<>();
        if (setting != null) {
            conditions.add(
                    new Condition(
                            settingWords(setting),
                            List.of(),
                            scene -> scene.scene().setting().equals(setting)));
        }
        if (light != null) {
            conditions.add(new Condition(words(light), List.of(), scene -> scene.light() == light));
        }
        if (act != null) {
            conditions.add(
                    new Condition(
                            "in " + lowered(act),
                            List.of(),
                            scene -> scene.scene().act().equals(act)));
        }
        if (!places.isEmpty()) {
            conditions.add(
                    new Condition("in ", places, scene -> places.stream().anyMatch(scene::in)));
        }
        for (EntityRef who : with) {
            conditions.add(new Condition("with ", List.of(who), scene -> scene.has(who)));
        }
        for (EntityRef who : without) {
            conditions.add(new Condition("without ", List.of(who), scene -> !scene.has(who)));
        }
        return conditions;
    }

    /// The conditions in words, to follow "are": `at night, with Halima`; names are links.
    String words(Prose prose) {
        return String.join(", ", conditions().stream().map(c -> c.words(prose)).toList());
    }

    /// As [#words(Prose)], after a blank; empty when there is no condition.
    String suffix(Prose prose) {
        return open() ? "" : " " + words(prose);
    }

    static String words(Light light) {
        return switch (light) {
            case DAY -> "by day";
            case NIGHT -> "at night";
            case DAWN -> "at dawn";
            case DUSK -> "at dusk";
            case CARRIED -> "continuous or later";
            case UNKNOWN -> "at no stated time";
        };
    }

    private static String settingWords(String setting) {
        return switch (setting) {
            case "INT" -> "interior";
            case "EXT" -> "exterior";
            default -> "interior and exterior";
        };
    }

    private static String lowered(String act) {
        return act.substring(0, 1).toLowerCase(Locale.ROOT) + act.substring(1);
    }

    /// A condition.
    ///
    /// @param before the words that say it, up to the names
    /// @param names what it names
    record Condition(String before, List<EntityRef> names, Predicate<SceneFacts> test) {
        String words(Prose prose) {
            return Markdown.plain(before) + (names.isEmpty() ? "" : " " + prose.cites(names, "or"));
        }
    }
}
