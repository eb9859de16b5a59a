package app.aladdin.studio.ingest;

import app.aladdin.contract.EnrichmentLevel;
import app.aladdin.contract.EntityKind;
import app.aladdin.contract.Json;
import app.aladdin.script.Slugline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.Locale;
import java.util.Optional;

/// Adds what follows from the data itself, and brings values into the contract's form. Nothing is
/// made up: `minimal` leaves everything as it was written.
final class Completion {
    private Completion() {}

    static void complete(Draft draft, EntityKind kind, String content, EnrichmentLevel level) {
        ObjectNode fields = draft.fields();
        inForm(fields, kind);
        if (level == EnrichmentLevel.MINIMAL) {
            return;
        }
        if (kind == EntityKind.SCENE) {
            slugline(draft);
        } else if (kind == EntityKind.CHARACTER && !draft.has("role")) {
            String role = Kinds.role(content);
            if (!role.isEmpty()) {
                fields.put("role", role);
            }
        }
    }

    private static void inForm(ObjectNode fields, EntityKind kind) {
        JsonNode state = fields.path(kind.stateField());
        if (state.isTextual() && !kind.states().isEmpty()) {
            fields.put(
                    kind.stateField(),
                    state.asText().strip().toLowerCase(Locale.ROOT).replace(' ', '-'));
        }
        JsonNode setting = fields.path("setting");
        if (setting.isTextual()) {
            String plain = setting.asText().toUpperCase(Locale.ROOT).replaceAll("[. ]", "");
            fields.put(
                    "setting", plain.equals("EXT/INT") || plain.equals("I/E") ? "INT/EXT" : plain);
        }
        for (String count : new String[] {"episodeNumber", "seasonNumber", "eighths"}) {
            JsonNode value = fields.path(count);
            if (value.isTextual() && value.asText().strip().matches("[0-9]{1,6}")) {
                fields.put(count, Integer.parseInt(value.asText().strip()));
            }
        }
        for (String list : new String[] {"personality", "goals", "characters", "tags"}) {
            JsonNode value = fields.path(list);
            if (value.isTextual()) {
                fields.set(list, Json.array().add(value.asText()));
            }
        }
        if (fields.path("sceneNumber").isNumber()) {
            fields.put("sceneNumber", fields.path("sceneNumber").asText());
        }
    }

    /// A heading says setting, place and time.
    private static void slugline(Draft draft) {
        Optional<Slugline> slugline = Slugline.parse(draft.text("name"));
        if (slugline.isEmpty()) {
            return;
        }
        put(draft, "setting", slugline.get().setting().label());
        put(draft, "location", slugline.get().location());
        put(draft, "timeOfDay", slugline.get().timeOfDay());
    }

    private static void put(Draft draft, String field, String value) {
        if (!draft.has(field) && !value.isBlank()) {
            draft.fields().put(field, value);
        }
    }
}
