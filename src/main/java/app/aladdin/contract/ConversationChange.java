package app.aladdin.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

/// The body of `PATCH /conversations/{id}`, an addition of the Studio. What is `null` stays as it
/// is.
public record ConversationChange(
        @Nullable String name,
        @Nullable Boolean pinned,
        @Nullable Boolean archived,
        @Nullable Boolean trashed) {

    public static ConversationChange read(JsonNode json) {
        Fields fields = new Fields(json);
        return new ConversationChange(
                fields.textOrNull("name"),
                fields.flagOrNull("pinned"),
                fields.flagOrNull("archived"),
                fields.flagOrNull("trashed"));
    }

    public static ConversationChange named(String name) {
        return new ConversationChange(name, null, null, null);
    }

    public static ConversationChange pinned(boolean pinned) {
        return new ConversationChange(null, pinned, null, null);
    }

    public static ConversationChange archived(boolean archived) {
        return new ConversationChange(null, null, archived, null);
    }

    public static ConversationChange trashed(boolean trashed) {
        return new ConversationChange(null, null, null, trashed);
    }

    /// The conversation after the change; its time does not move, because nothing was said in it.
    public Conversation applied(Conversation to) {
        return new Conversation(
                to.id(),
                to.projectId(),
                name == null ? to.name() : name,
                to.mode(),
                to.createdAt(),
                to.updatedAt(),
                pinned == null ? to.pinned() : pinned,
                archived == null ? to.archived() : archived,
                trashed == null ? to.trashed() : trashed);
    }

    public ObjectNode write() {
        ObjectNode json = Json.object();
        if (name != null) {
            json.put("name", name);
        }
        put(json, "pinned", pinned);
        put(json, "archived", archived);
        put(json, "trashed", trashed);
        return json;
    }

    private static void put(ObjectNode json, String name, @Nullable Boolean value) {
        if (value != null) {
            json.put(name, value);
        }
    }
}
