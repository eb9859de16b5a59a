package app.aladdin.net;

import app.aladdin.contract.Json;
import app.aladdin.contract.ProblemException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

/// The first frame of an Engine.IO server, made safe for the library: it fails on fields that are
/// absent, and believes any heartbeat.
final class Greeting {
    private static final int LONGEST_HEARTBEAT = 120_000;

    private Greeting() {}

    /// The frame as the library can read it; `null` when this is no greeting.
    static @Nullable String understood(String frame) {
        JsonNode said = json(frame);
        if (!said.path("sid").isTextual()) {
            return null;
        }
        ObjectNode greeting = Json.object();
        greeting.put("sid", said.path("sid").asText());
        greeting.set("upgrades", Json.array());
        greeting.put("pingInterval", heartbeat(said.path("pingInterval").asInt(25_000)));
        greeting.put("pingTimeout", heartbeat(said.path("pingTimeout").asInt(20_000)));
        greeting.put("maxPayload", 1_000_000);
        return "0" + Json.text(greeting);
    }

    private static JsonNode json(String frame) {
        try {
            return frame.startsWith("0") ? Json.parse(frame.substring(1)) : Json.object();
        } catch (ProblemException notJson) {
            return Json.object();
        }
    }

    private static int heartbeat(int millis) {
        return Math.clamp(millis, 1, LONGEST_HEARTBEAT);
    }
}
