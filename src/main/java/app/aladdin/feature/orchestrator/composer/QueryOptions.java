package app.aladdin.feature.orchestrator.composer;

import app.aladdin.client.outbox.SendOptions;
import app.aladdin.contract.EntityKind;
import app.aladdin.contract.Fields;
import app.aladdin.contract.Json;
import app.aladdin.contract.QueryFilters;
import app.aladdin.contract.QueryRequest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a query is limited to, and whether it goes on from the last one.
///
/// @param kinds none for all
/// @param limit the most results
record QueryOptions(
        List<EntityKind> kinds, Days days, List<String> tags, int limit, boolean refines)
        implements Options {
    static final QueryOptions NONE =
            new QueryOptions(List.of(), Days.ANY, List.of(), QueryRequest.DEFAULT_LIMIT, false);

    /// How many results can be asked for.
    static final List<Integer> LIMITS = List.of(5, 20, 50, 100);

    QueryOptions {
        kinds = List.copyOf(kinds);
        tags = List.copyOf(tags);
    }

    static QueryOptions read(JsonNode form) {
        Fields fields = new Fields(form);
        String days = fields.text("days");
        return new QueryOptions(
                fields.texts("kinds").stream()
                        .map(EntityKind::of)
                        .flatMap(Optional::stream)
                        .toList(),
                Stream.of(Days.values())
                        .filter(each -> each.name().equals(days))
                        .findFirst()
                        .orElse(Days.ANY),
                fields.texts("tags"),
                fields.whole("limit", QueryRequest.DEFAULT_LIMIT),
                fields.flag("refines", false));
    }

    QueryOptions toggling(EntityKind kind) {
        return new QueryOptions(Lists.toggled(kinds, kind), days, tags, limit, refines);
    }

    QueryOptions changed(Days when) {
        return new QueryOptions(kinds, when, tags, limit, refines);
    }

    QueryOptions tagged(String tag) {
        return new QueryOptions(kinds, days, Lists.with(tags, tag), limit, refines);
    }

    QueryOptions untagged(String tag) {
        return new QueryOptions(kinds, days, Lists.without(tags, tag), limit, refines);
    }

    QueryOptions upTo(int most) {
        return new QueryOptions(kinds, days, tags, most, refines);
    }

    QueryOptions refining(boolean now) {
        return new QueryOptions(kinds, days, tags, limit, now);
    }

    @Override
    public ObjectNode form() {
        ObjectNode form = Json.object();
        if (!kinds.isEmpty()) {
            form.set("kinds", Json.texts(wires()));
        }
        if (days != Days.ANY) {
            form.put("days", days.name());
        }
        if (!tags.isEmpty()) {
            form.set("tags", Json.texts(tags));
        }
        if (limit != QueryRequest.DEFAULT_LIMIT) {
            form.put("limit", limit);
        }
        if (refines) {
            form.put("refines", true);
        }
        return form;
    }

    private List<String> wires() {
        return kinds.stream().sorted().map(EntityKind::wire).toList();
    }

    @Override
    public JsonNode request(LocalDate today) {
        return SendOptions.query(new QueryFilters(wires(), days.range(today), tags), limit);
    }

    @Override
    public Options next() {
        return refining(false);
    }
}
