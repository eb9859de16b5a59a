package app.aladdin.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// The body of `PATCH /messages/{id}`: what somebody thought of an answer. An addition of the
/// Studio.
///
/// @param feedback `up`, `down`, or empty to take it back
/// @param note why, in the person's words; may be empty
public record Feedback(String feedback, String note) {
    public static final String UP = "up";
    public static final String DOWN = "down";

    public static Feedback read(JsonNode json) {
        Fields fields = new Fields(json);
        return new Feedback(fields.text("feedback", "rating"), fields.text("note"));
    }

    public ObjectNode write() {
        return Json.object().put("feedback", feedback).put("note", note);
    }
}
