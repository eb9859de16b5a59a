package app.aladdin.feature.story;

import app.aladdin.client.drafts.Drafts;
import app.aladdin.contract.EntityKind;
import app.aladdin.state.Dispatcher;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.function.Consumer;
import java.util.function.Supplier;

/// What is typed in forms, kept while it is typed.
///
/// @param project the open project's id
record FormDrafts(Drafts drafts, Dispatcher dispatcher, Supplier<String> project) {
    /// Under which a form is kept.
    ///
    /// @param which the thing's id, or `new`
    String name(EntityKind kind, String which) {
        return "form/" + project.get() + "/" + kind.wire() + "/" + which;
    }

    void keep(String name, JsonNode typed) {
        drafts.keepForm(name, typed);
    }

    /// Looks up what was typed before; the receiver is called on the dispatcher's thread.
    void find(String name, Consumer<JsonNode> receiver) {
        drafts.findForm(name, typed -> dispatcher.execute(() -> receiver.accept(typed)));
    }
}
