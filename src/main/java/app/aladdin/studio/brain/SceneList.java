package app.aladdin.studio.brain;

import app.aladdin.contract.EntityRef;
import app.aladdin.contract.Scene;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Scenes as a list: each with what happens when they are few, by place when they are many.
final class SceneList {
    private static final int FEW = 8;

    private SceneList() {}

    static void append(Prose prose, List<SceneFacts> scenes) {
        if (scenes.size() <= FEW) {
            scenes.forEach(scene -> prose.item(line(prose, scene)));
            return;
        }
        Map<EntityRef, List<SceneFacts>> byPlace = new LinkedHashMap<>();
        for (SceneFacts scene : scenes) {
            byPlace.computeIfAbsent(scene.scene().location(), place -> new ArrayList<>())
                    .add(scene);
        }
        byPlace.forEach((place, there) ->
                prose.item(
                        (place.name().isEmpty() ? "Elsewhere" : prose.cite(place))
                                + ": "
                                + prose.scenes(there)));
    }

    /// `[2] Halima's House, night: what happens`.
    static String line(Prose prose, SceneFacts facts) {
        Scene scene = facts.scene();
        String place = scene.location().name().isEmpty() ? scene.name() : scene.location().name();
        String time =
                scene.timeOfDay().isEmpty()
                        ? ""
                        : ", " + scene.timeOfDay().toLowerCase(Locale.ROOT);
        String what =
                scene.description().isBlank() ? "" : ": " + Markdown.plain(scene.description());
        return prose.cite(facts) + " " + Markdown.plain(place + time) + what;
    }
}
