package app.aladdin.feature.orchestrator.ingest;

import app.aladdin.contract.EntityRef;
import app.aladdin.contract.Fields;
import app.aladdin.contract.IngestResponse;
import app.aladdin.contract.Json;
import app.aladdin.contract.SuggestedRelationship;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// A preview as a person has it before them: which kind it is read as, what they changed, which
/// relationships they take, and where it stands. Kept on the disk with every change.
final class Preview {
    /// Below this confidence a relationship is offered, but not taken by itself.
    private static final double UNSURE = 0.6;

    private final IngestResponse response;
    private final ObjectProperty<PreviewState> state =
            new SimpleObjectProperty<>(new PreviewState.Open());
    private final ReadOnlyBooleanWrapper restored = new ReadOnlyBooleanWrapper();
    private final Set<Integer> links = new TreeSet<>();
    private String type;
    private JsonNode typed = Json.object();

    Preview(IngestResponse response) {
        this.response = response;
        this.type = response.preview().entityType();
        EntityRef ingested = response.ingested();
        if (ingested != null) {
            state.set(new PreviewState.Saved(ingested));
        }
        if (response.failure() != null) {
            state.set(new PreviewState.Unread(response.failure()));
        }
        List<SuggestedRelationship> suggested = response.preview().suggestedRelationships();
        for (int i = 0; i < suggested.size(); i++) {
            Double confidence = suggested.get(i).confidence();
            if (confidence == null || confidence >= UNSURE) {
                links.add(i);
            }
        }
    }

    IngestResponse response() {
        return response;
    }

    ObjectProperty<PreviewState> state() {
        return state;
    }

    /// Whether what was done with it in an earlier run has been taken up.
    ReadOnlyBooleanProperty restored() {
        return restored.getReadOnlyProperty();
    }

    /// The kind that it is read as, on the wire.
    String type() {
        return type;
    }

    void readAs(String other) {
        type = other;
    }

    /// What was changed in the form, as the form keeps it.
    JsonNode typed() {
        return typed;
    }

    void typed(JsonNode now) {
        typed = now;
    }

    /// Which of the suggested relationships are taken, by their place in the list.
    Set<Integer> links() {
        return links;
    }

    ObjectNode write() {
        ObjectNode json = Json.object().put("type", type);
        json.set("typed", typed);
        links.forEach(json.putArray("links")::add);
        switch (state.get()) {
            case PreviewState.Open _, PreviewState.Unread _ -> {}
            case PreviewState.AskedAgain _ -> json.put("askedAgain", true);
            case PreviewState.Saving saving -> json.put("saving", saving.edit());
            case PreviewState.Refused refused ->
                    json.put("refused", refused.edit()).put("why", refused.why());
            case PreviewState.Saved saved -> json.set("saved", saved.entity().write());
            case PreviewState.Discarded discarded -> json.put("discarded", true);
        }
        return json;
    }

    /// Takes up what was kept.
    void restore(JsonNode json) {
        if (json.isEmpty()) {
            return;
        }
        Fields fields = new Fields(json);
        type = fields.text("type");
        typed = json.path("typed").isObject() ? json.path("typed") : Json.object();
        if (json.path("links").isArray()) {
            links.clear();
            json.path("links").forEach(each -> links.add(each.asInt()));
        }
        if (json.has("saving")) {
            state.set(new PreviewState.Saving(fields.text("saving")));
        } else if (json.has("refused")) {
            state.set(
                    new PreviewState.Refused(fields.text("refused"), fields.text("why"), Map.of()));
        } else if (json.has("saved")) {
            state.set(new PreviewState.Saved(EntityRef.read(json.path("saved"), type)));
        } else if (json.has("askedAgain")) {
            state.set(new PreviewState.AskedAgain());
        } else if (json.has("discarded")) {
            state.set(new PreviewState.Discarded());
        }
        restored.set(true);
    }
}
