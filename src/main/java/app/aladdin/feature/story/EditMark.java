package app.aladdin.feature.story;

import app.aladdin.client.edits.Edit;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.form.FormWords;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;

/// What is under way with a thing of the story.
sealed interface EditMark {
    Edit edit();

    /// It is shown already, and on its way to the server.
    ///
    /// @param why it has not come there yet, in words; empty while nothing is in its way
    record Pending(Edit edit, String why) implements EditMark {
        boolean waits() {
            return !why.isEmpty();
        }
    }

    /// The server did not take it. What was typed is in the edit.
    ///
    /// @param why in words
    /// @param fields the reasons by field
    record Failed(Edit edit, String why, Map<String, List<String>> fields) implements EditMark {
        /// All that is said against it, a line each.
        String reasons(Messages messages) {
            FormWords words = new FormWords(messages);
            StringBuilder reasons = new StringBuilder(why);
            fields.forEach((field, each) ->
                    reasons.append('\n')
                            .append(words.field(field))
                            .append(": ")
                            .append(String.join(", ", each)));
            return reasons.toString();
        }
    }

    /// Somebody else changed the same thing meanwhile.
    ///
    /// @param theirs the thing as the server has it
    record Conflict(Edit edit, JsonNode theirs) implements EditMark {}
}
