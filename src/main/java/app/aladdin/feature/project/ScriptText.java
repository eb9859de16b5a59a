package app.aladdin.feature.project;

import app.aladdin.contract.CharacterProfile;
import app.aladdin.contract.EntityRef;
import app.aladdin.contract.Scene;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.view.SceneLight;
import app.aladdin.ui.view.Words;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// What the charts show, as plain lines: for those who cannot see them, and to be copied.
final class ScriptText {
    private static final int NAME = 22;

    private ScriptText() {}

    /// A line for each scene: number, length, light and slugline.
    static String scenes(List<Scene> scenes, Messages messages) {
        int all = Math.max(1, scenes.stream().mapToInt(Scene::eighths).sum());
        StringBuilder text = new StringBuilder();
        Arrays.stream(SceneLight.values())
                .forEach(light -> {
                    int part =
                            scenes.stream()
                                    .filter(scene -> SceneLight.of(scene) == light)
                                    .mapToInt(Scene::eighths)
                                    .sum();
                    text.append(messages.get(light.key(), Math.round(100.0 * part / all)))
                            .append('\n');
                });
        String act = "";
        for (Scene scene : scenes) {
            if (!scene.act().equals(act)) {
                act = scene.act();
                text.append('\n').append(act).append('\n');
            }
            text.append(
                    String.format(
                            Locale.ROOT,
                            "%-6s %8s  %s%n",
                            scene.sceneNumber(),
                            Words.pages(scene.eighths()),
                            scene.name()));
        }
        return text.toString().strip();
    }

    /// A line for each character: how often, and in which scenes.
    static String appearances(List<Scene> scenes, List<CharacterProfile> cast) {
        Map<String, String> numbers = new HashMap<>();
        scenes.forEach(scene -> numbers.put(scene.id(), scene.sceneNumber()));
        return cast.stream()
                .map(one ->
                        String.format(
                                Locale.ROOT,
                                "%-" + NAME + "s %4d  %s",
                                one.name(),
                                one.scenes().size(),
                                one.scenes().stream()
                                        .map(EntityRef::id)
                                        .map(id -> numbers.getOrDefault(id, "?"))
                                        .collect(Collectors.joining(", "))))
                .collect(Collectors.joining("\n"));
    }
}
