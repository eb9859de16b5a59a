package app.aladdin.feature.orchestrator.composer;

import app.aladdin.client.outbox.SendOptions;
import app.aladdin.contract.EnrichmentLevel;
import app.aladdin.contract.EntityKind;
import app.aladdin.contract.Fields;
import app.aladdin.contract.Json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// How data is to be read.
///
/// @param kind what it describes; nothing leaves it to the server
/// @param ingests whether the server may save at once what is good enough
/// @param file the name of the file that the text came from; may be empty
record DataOptions(Optional<EntityKind> kind, EnrichmentLevel level, boolean ingests, String file)
        implements Options {
    static final DataOptions NONE =
            new DataOptions(Optional.empty(), EnrichmentLevel.STANDARD, false, "");

    /// What data can describe.
    static final List<EntityKind> KINDS =
            List.of(
                    EntityKind.CHARACTER,
                    EntityKind.SCENE,
                    EntityKind.LOCATION,
                    EntityKind.EPISODE,
                    EntityKind.CONCEPT,
                    EntityKind.DIALOGUE);

    static DataOptions read(JsonNode form) {
        Fields fields = new Fields(form);
        return new DataOptions(
                EntityKind.of(fields.text("kind")),
                EnrichmentLevel.of(fields.text("level")).orElse(EnrichmentLevel.STANDARD),
                fields.flag("ingests", false),
                fields.text("file"));
    }

    DataOptions as(Optional<EntityKind> now) {
        return new DataOptions(now, level, ingests, file);
    }

    DataOptions enriched(EnrichmentLevel now) {
        return new DataOptions(kind, now, ingests, file);
    }

    DataOptions ingesting(boolean now) {
        return new DataOptions(kind, level, now, file);
    }

    DataOptions from(String name) {
        return new DataOptions(kind, level, ingests, name);
    }

    @Override
    public ObjectNode form() {
        ObjectNode form = Json.object();
        kind.ifPresent(each -> form.put("kind", each.wire()));
        if (level != EnrichmentLevel.STANDARD) {
            form.put("level", level.wire());
        }
        if (ingests) {
            form.put("ingests", true);
        }
        if (!file.isEmpty()) {
            form.put("file", file);
        }
        return form;
    }

    @Override
    public JsonNode request(LocalDate today) {
        return SendOptions.data(kind.map(EntityKind::wire).orElse(null), level, ingests);
    }

    /// To save unseen is decided anew each time.
    @Override
    public Options next() {
        return new DataOptions(Optional.empty(), level, false, "");
    }
}
