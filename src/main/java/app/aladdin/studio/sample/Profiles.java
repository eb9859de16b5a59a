package app.aladdin.studio.sample;

import app.aladdin.contract.Fields;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.LinkedHashMap;
import java.util.Map;

/// Written profiles by the key of their name.
final class Profiles {
    private Profiles() {}

    static Map<String, Fields> read(JsonNode list) {
        Map<String, Fields> profiles = new LinkedHashMap<>();
        for (JsonNode item : list) {
            Fields fields = new Fields(item);
            profiles.put(Keys.of(fields.text("name")), fields);
        }
        return profiles;
    }
}
