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
/// @param between used with [Days#BETWEEN]
/// @param limit the most results
record QueryOptions(
        List<EntityKind> kinds,
        Days days,
        Between between,
        List<String> tags,
        int limit,
        boolean refines)
        implements Options {
    static final QueryOptions NONE =
            new QueryOptions(
                    List.of(),
                    Days.ANY,
                    Between.NONE,
                    List.of(),
                    QueryRequest.DEFAULT_LIMIT,
                    false);

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
                Between.read(form.path("between")),
                fields.texts("tags"),
                fields.whole("limit", QueryRequest.DEFAULT_LIMIT),
                fields.flag("refines", false));
    }

    QueryOptions toggling(EntityKind kind) {
        return new QueryOptions(Lists.toggled(kinds, kind), days, between, tags, limit, refines);
    }

    QueryOptions changed(Days when) {
        return new QueryOptions(kinds, when, between, tags, limit, refines);
    }

    QueryOptions changed(Between days) {
        return new QueryOptions(kinds, Days.BETWEEN, days, tags, limit, refines);
    }

    QueryOptions tagged(String tag) {
        return new QueryOptions(kinds, days, between, Lists.with(tags, tag), limit, refines);
    }

    QueryOptions untagged(String tag) {
        return new QueryOptions(kinds, days, between, Lists.without(tags, tag), limit, refines);
    }

    QueryOptions upTo(int most) {
        return new QueryOptions(kinds, days, between, tags, most, refines);
    }

    QueryOptions refining(boolean now) {
        return new QueryOptions(kinds, days, between, tags, limit, now);
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
        if (!between.equals(Between.NONE)) {
            form.set("between", between.write());
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
        QueryFilters.DateRange range = days == Days.BETWEEN ? between.range() : days.range(today);
        return SendOptions.query(new QueryFilters(wires(), range, tags), limit);
    }

    @Override
    public boolean sendable() {
        return days != Days.BETWEEN || between.wrong().isEmpty();
    }

    @Override
    public Options next() {
        return refining(false);
    }
}
