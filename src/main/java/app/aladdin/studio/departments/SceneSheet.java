package app.aladdin.studio.departments;

import app.aladdin.contract.EntityRef;
import app.aladdin.contract.Fields;
import app.aladdin.contract.Scene;
import app.aladdin.script.Eighths;
import app.aladdin.script.Light;
import app.aladdin.script.Slugline;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.List;

/// A scene with what follows from it.
///
/// @param light what it plays in; for `CONTINUOUS` and `LATER` that of the scene before
/// @param parts what each speaker says in it
record SceneSheet(Scene scene, Light light, List<Part> parts) {
    /// What somebody says in a scene.
    record Part(EntityRef who, int speeches, int words) {
        private static Part read(JsonNode json) {
            Fields fields = new Fields(json);
            return new Part(
                    EntityRef.read(json, "character"),
                    fields.whole("speeches", 0),
                    fields.whole("words", 0));
        }
    }

    /// @param before the light of the scene before
    static SceneSheet read(JsonNode json, Light before) {
        Scene scene = Scene.read(json);
        Light light = Slugline.of("INT. X - " + scene.timeOfDay()).light();
        return new SceneSheet(
                scene,
                light == Light.CARRIED ? before : light,
                new Fields(json).list("dialogue", Part::read));
    }

    String number() {
        return scene.sceneNumber();
    }

    int eighths() {
        return Math.max(0, scene.eighths());
    }

    String length() {
        return new Eighths(eighths()).toString();
    }

    /// `DAY`, `NIGHT`, `DAWN`, `DUSK`, or `?` where nobody says.
    String lightName() {
        return light == Light.UNKNOWN || light == Light.CARRIED ? "?" : light.name();
    }

    /// The setting in capitals, or `?`.
    String setting() {
        return scene.setting().isBlank() ? "?" : scene.setting();
    }

    /// The place's name, or `?`.
    String place() {
        return scene.location().name().isBlank() ? "?" : scene.location().name();
    }

    String label() {
        return number() + " " + scene.name();
    }
}
