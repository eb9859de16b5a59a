package app.aladdin.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// One request that left a machine: an item of `GET /outbound`, and of the client's own list.
///
/// @param host where it went, with the port where it is not the usual one
/// @param method `GET`, `POST`, …
/// @param purpose what for, in words of the program
/// @param bytesOut how much was sent, in bytes
/// @param bytesIn how much came back, in bytes
/// @param status the HTTP status; 0 when there was no answer
public record OutboundCall(
        Instant at,
        String host,
        String method,
        String purpose,
        long bytesOut,
        long bytesIn,
        int status) {

    public static OutboundCall read(JsonNode json) {
        Fields fields = new Fields(json);
        return new OutboundCall(
                fields.time("at", "timestamp"),
                fields.text("host"),
                fields.text("method"),
                fields.text("purpose"),
                bytes(fields.number("bytesOut")),
                bytes(fields.number("bytesIn")),
                fields.whole("status", 0));
    }

    private static long bytes(@Nullable Double number) {
        return number == null ? 0 : number.longValue();
    }

    public ObjectNode write() {
        return Json.object()
                .put("at", at.toString())
                .put("host", host)
                .put("method", method)
                .put("purpose", purpose)
                .put("bytesOut", bytesOut)
                .put("bytesIn", bytesIn)
                .put("status", status);
    }
}
