package app.aladdin.platform;

import app.aladdin.contract.Fields;
import app.aladdin.contract.Json;

import com.fasterxml.jackson.databind.JsonNode;

/// What an owner of a data directory tells others that start on it.
///
/// @param pid the process
/// @param url its Studio, empty while it has none
/// @param ws its sockets, empty while it has none
/// @param token the Studio's token
public record InstanceInfo(long pid, String url, String ws, String token) {

    static InstanceInfo read(JsonNode json) {
        Fields fields = new Fields(json);
        JsonNode pid = fields.any("pid");
        return new InstanceInfo(
                pid == null ? 0 : pid.asLong(),
                fields.text("url"),
                fields.text("ws"),
                fields.text("token"));
    }

    JsonNode write() {
        return Json.object().put("pid", pid).put("url", url).put("ws", ws).put("token", token);
    }
}
