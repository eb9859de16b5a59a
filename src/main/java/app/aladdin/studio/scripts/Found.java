package app.aladdin.studio.scripts;

import app.aladdin.contract.Json;
import app.aladdin.script.CastMember;
import app.aladdin.script.Names;
import app.aladdin.script.Script;
import app.aladdin.script.ScriptLocation;
import app.aladdin.script.ScriptScene;
import app.aladdin.script.Setting;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What is in a screenplay, as fields of scenes, characters and locations.
final class Found {
    private static final int SENTENCE = 200;

    private Found() {}

    static List<ObjectNode> scenes(Script script) {
        List<ObjectNode> scenes = new ArrayList<>();
        for (ScriptScene scene : script.scenes()) {
            ObjectNode json =
                    Json.object()
                            .put("name", scene.slugline().text())
                            .put("description", description(scene))
                            .put("sceneNumber", scene.number())
                            .put("setting", setting(scene))
                            .put("timeOfDay", scene.slugline().timeOfDay())
                            .put("eighths", scene.length().count())
                            .put("page", scene.page())
                            .put("act", scene.act())
                            .put("text", scene.text());
            if (!scene.slugline().location().isBlank()) {
                json.put("location", shown(scene.slugline().location()));
            }
            json.set(
                    "characters",
                    Json.texts(scene.present(script).stream().map(Found::shown).toList()));
            ArrayNode dialogue = json.putArray("dialogue");
            for (String speaker : scene.speakers()) {
                dialogue.add(
                        Json.object()
                                .put("name", shown(speaker))
                                .put("speeches", scene.lines(speaker))
                                .put("words", scene.words(speaker)));
            }
            scenes.add(json);
        }
        return scenes;
    }

    static List<ObjectNode> characters(Script script) {
        List<ObjectNode> people = new ArrayList<>();
        for (CastMember member : script.cast()) {
            people.add(
                    Json.object()
                            .put("name", shown(member.name()))
                            .put(
                                    "description",
                                    "Speaks in " + count(member.sceneOrdinals().size(), "scene"))
                            .put("speeches", member.speeches())
                            .put("words", member.words()));
        }
        return people;
    }

    static List<ObjectNode> locations(Script script) {
        List<ObjectNode> places = new ArrayList<>();
        for (ScriptLocation place : script.locations()) {
            places.add(
                    Json.object()
                            .put("name", shown(place.name()))
                            .put(
                                    "description",
                                    "Setting of " + count(place.sceneOrdinals().size(), "scene")));
        }
        return places;
    }

    /// The synopsis, else the beginning of what the scene says, else its heading.
    private static String description(ScriptScene scene) {
        if (!scene.synopsis().isBlank()) {
            return scene.synopsis();
        }
        String[] lines = scene.text().strip().split("\\R", 2);
        String rest = lines.length > 1 ? lines[1].strip().replaceAll("\\s+", " ") : "";
        if (rest.isEmpty()) {
            return scene.slugline().text();
        }
        int end = rest.indexOf(". ");
        String first = end > 0 ? rest.substring(0, end + 1) : rest;
        return first.length() <= SENTENCE
                ? first
                : first.substring(0, first.offsetByCodePoints(0, SENTENCE / 2)) + " …";
    }

    /// An establishing shot is outside; a heading without a setting has none.
    private static String setting(ScriptScene scene) {
        return scene.slugline().setting() == Setting.EST
                ? "EXT"
                : scene.slugline().setting() == Setting.NONE
                        ? ""
                        : scene.slugline().setting().label();
    }

    /// A name that the script has in capitals, as it is written elsewhere.
    private static String shown(String name) {
        if (!name.equals(name.toUpperCase(Locale.ROOT))) {
            return name;
        }
        return Arrays.stream(Names.key(name).split(" ", -1))
                .map(w ->
                        w.isEmpty()
                                ? w
                                : w.substring(0, 1).toUpperCase(Locale.ROOT) + w.substring(1))
                .collect(Collectors.joining(" "));
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "." : "s.");
    }
}
