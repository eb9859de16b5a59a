package app.aladdin.studio.brain;

import app.aladdin.contract.EntityRef;
import app.aladdin.contract.Fields;
import app.aladdin.contract.Scene;
import app.aladdin.script.Light;
import app.aladdin.script.Slugline;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.List;

/// A scene with what follows from it.
///
/// @param light what the heading itself says; [Light#CARRIED] for `CONTINUOUS` and `LATER`
/// @param inherited the light of the last scene before that says one, for a carried one; else the
///   same
/// @param dialogue what each speaker says
record SceneFacts(Scene scene, Light light, Light inherited, List<Part> dialogue) {

    /// A speaker's part in a scene.
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
    static SceneFacts read(JsonNode json, Light before) {
        Scene scene = Scene.read(json);
        Light light = Slugline.of("INT. X - " + scene.timeOfDay()).light();
        return new SceneFacts(
                scene,
                light,
                light == Light.CARRIED ? before : light,
                new Fields(json).list("dialogue", Part::read));
    }

    boolean has(EntityRef character) {
        return scene.characters().stream().anyMatch(there -> there.id().equals(character.id()));
    }

    boolean in(EntityRef location) {
        return scene.location().id().equals(location.id());
    }

    /// Whether a word, given as a question has it, begins a word of the scene.
    boolean says(String word) {
        return Tokenizer.words(scene.name() + " " + scene.description() + " " + scene.text())
                .anyMatch(other -> other.startsWith(word));
    }

    String number() {
        return scene.sceneNumber();
    }
}
