package app.aladdin.studio.orchestrator;

import app.aladdin.contract.EntityKind;
import app.aladdin.contract.EntityRef;
import app.aladdin.contract.Fields;
import app.aladdin.contract.IngestRequest;
import app.aladdin.contract.IngestResponse;
import app.aladdin.contract.Json;
import app.aladdin.contract.LiveEvent;
import app.aladdin.contract.SuggestedRelationship;
import app.aladdin.studio.ingest.IngestEngine;
import app.aladdin.studio.live.Announcer;
import app.aladdin.studio.store.EntityWrites;
import app.aladdin.studio.store.Receipt;
import app.aladdin.studio.store.StudioStore;
import app.aladdin.studio.store.Written;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;

/// Previews of data; nothing is written unless the request allows it, the data is valid and its
/// quality is above 0.75. What is written is announced to everybody.
public final class Ingests {
    /// Below that a link is a guess, which somebody should look at.
    private static final double SURE = 0.9;

    private final StudioStore store;
    private final IngestEngine engine;
    private final Announcer announcer;

    public Ingests(StudioStore store, IngestEngine engine, Announcer announcer) {
        this.store = store;
        this.engine = engine;
        this.announcer = announcer;
    }

    /// @param receipt a request with the same key writes nothing again
    IngestResponse ingest(IngestRequest request, String account, @Nullable Receipt receipt) {
        IngestResponse preview = engine.preview(request);
        if (!request.autoIngest()) {
            return preview;
        }
        Optional<String> before = Optional.ofNullable(receipt).flatMap(store.receipts()::find);
        if (before.isPresent()) {
            return with(preview, Json.parse(before.get()));
        }
        Optional<EntityKind> kind = EntityKind.of(preview.preview().entityType());
        if (kind.isEmpty() || !preview.mayBeIngestedUnseen()) {
            return preview;
        }
        Written written =
                store.writes()
                        .create(
                                kind.get(),
                                request.projectId(),
                                fields(preview),
                                new EntityWrites.By(account, receipt));
        for (Written.Touched touched : written.touched()) {
            announcer.announce(
                    touched.project(),
                    new LiveEvent.EntityUpdated(
                            touched.type(),
                            touched.id(),
                            touched.changes(),
                            account,
                            Instant.now()));
        }
        return with(preview, written.json());
    }

    private static JsonNode fields(IngestResponse preview) {
        JsonNode parsed = preview.preview().parsedData();
        if (!preview.preview().entityType().equals("character")
                || parsed.has("relationships")
                || !(parsed instanceof ObjectNode object)) {
            return parsed;
        }
        ObjectNode fields = object.deepCopy();
        fields.set(
                "relationships",
                Json.list(
                        preview.preview().suggestedRelationships().stream()
                                .filter(Ingests::sure)
                                .map(SuggestedRelationship::accepted)
                                .toList(),
                        related -> related.write()));
        return fields;
    }

    private static boolean sure(SuggestedRelationship related) {
        Double confidence = related.confidence();
        return confidence != null && confidence >= SURE;
    }

    private static IngestResponse with(IngestResponse preview, JsonNode made) {
        Fields fields = new Fields(made);
        return new IngestResponse(
                preview.preview(),
                preview.validation(),
                preview.qualityScores(),
                preview.recommendation(),
                preview.reasoning(),
                preview.departmentsInvolved(),
                new EntityRef(
                        preview.preview().entityType(),
                        fields.text("id"),
                        fields.text("name", "speaker")));
    }
}
