package app.aladdin.cache;

import com.fasterxml.jackson.databind.JsonNode;

import java.time.Instant;

/// An event of an execution.
///
/// @param identity what makes two deliveries the same event
public record StoredEvent(String identity, Instant at, String name, JsonNode json) {}
