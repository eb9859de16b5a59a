package app.aladdin.studio.store;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.List;

/// What a change made.
///
/// @param json as the contract shows it; empty where it was deleted
/// @param touched what changed, itself first; nothing when it was done before
public record Written(JsonNode json, List<Touched> touched) {
    public Written {
        touched = List.copyOf(touched);
    }

    /// Something that a change altered.
    ///
    /// @param changes the fields that are other now, the whole of something new, `{deleted: true}`
    ///   for something that is gone
    public record Touched(String project, String type, String id, JsonNode changes) {}
}
