package app.aladdin.feature.orchestrator.ingest;

import app.aladdin.contract.Fields;
import app.aladdin.contract.IngestPreview;
import app.aladdin.contract.IngestRequest;
import app.aladdin.contract.Json;
import app.aladdin.contract.Recommendation;
import app.aladdin.contract.Relationship;
import app.aladdin.contract.SuggestedRelationship;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.form.EntityForm;
import app.aladdin.ui.form.FormWords;
import app.aladdin.ui.view.AnswerBodies.Answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;

/// A preview with what is needed to look it through and to decide it.
///
/// @param answer that brought it; of a part of a long text the question is that part alone
record Review(
        Answer answer,
        Preview preview,
        Previews previews,
        IngestActions actions,
        Surroundings around,
        Messages messages) {

    void keep() {
        previews.keep(answer.message(), preview);
    }

    void become(PreviewState state) {
        previews.become(answer.message(), preview, state);
    }

    /// What it is called; empty where the server found no name.
    String name() {
        return new Fields(preview.response().preview().parsedData()).text("name", "title");
    }

    /// A kind of thing in words.
    String kind(String wire) {
        String key = "kind." + wire;
        return messages.bundle().containsKey(key) ? messages.get(key) : wire;
    }

    /// Whether it is read as what the server read it as.
    boolean readAsTheServerDid() {
        return preview.type().equals(preview.response().preview().entityType());
    }

    /// Whether nothing is known that speaks against taking it as it is.
    boolean ready() {
        boolean open = preview.state().get() instanceof PreviewState.Open;
        return open
                && preview.response().validation().errors().isEmpty()
                && preview.response().recommendation().kind() != Recommendation.Kind.DISCARD;
    }

    /// A form with its fields as the person left them.
    EntityForm form() {
        JsonNode parsed = preview.response().preview().parsedData();
        ObjectNode thing = parsed.isObject() ? (ObjectNode) parsed : Json.object();
        EntityForm made =
                new EntityForm(
                        preview.type(),
                        thing,
                        around.things().get(),
                        new FormWords(messages),
                        true);
        made.restore(preview.typed());
        return made;
    }

    void discard() {
        giveUp();
        become(new PreviewState.Discarded());
    }

    /// Writes what the form says, unless a field stands against it.
    ///
    /// @return whether it is on its way
    boolean ingest(EntityForm form) {
        if (!form.insist()) {
            return false;
        }
        giveUp();
        IngestPreview shown = preview.response().preview();
        IngestRequest request =
                new IngestRequest(
                        answer.question(), actions.project(), preview.type(), false, null, null);
        IngestPreview accepted =
                new IngestPreview(
                        preview.type(), shown.parsedData(), shown.suggestedRelationships());
        String edit = actions.confirm(request, accepted, fields(form), relationships());
        become(new PreviewState.Saving(edit));
        return true;
    }

    /// A failed attempt must not be sent again beside the one that follows it.
    private void giveUp() {
        if (preview.state().get() instanceof PreviewState.Refused refused
                && !refused.edit().isEmpty()) {
            actions.discard(refused.edit());
        }
    }

    /// The fields as they are now. A new thing has no field for what was emptied.
    private ObjectNode fields(EntityForm form) {
        ObjectNode fields = form.value();
        JsonNode read = preview.response().preview().parsedData();
        List<String> emptied = new ArrayList<>();
        fields.properties()
                .forEach(field -> {
                    if (field.getValue().isNull() && !read.path(field.getKey()).isNull()) {
                        emptied.add(field.getKey());
                    }
                });
        fields.remove(emptied);
        return fields;
    }

    private List<Relationship> relationships() {
        List<SuggestedRelationship> all = preview.response().preview().suggestedRelationships();
        return preview.links().stream()
                .filter(place -> place < all.size())
                .map(place -> all.get(place).accepted())
                .toList();
    }
}
