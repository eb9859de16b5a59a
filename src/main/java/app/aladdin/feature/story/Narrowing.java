package app.aladdin.feature.story;

import app.aladdin.contract.Json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// How a list is looked at: its order, and the values to which it is narrowed. Values of one field
/// are alternatives, fields narrow each other.
final class Narrowing<T> {
    private final List<Order<T>> orders;
    private final List<Facet<T>> facets;
    private final Map<String, Set<String>> chosen = new LinkedHashMap<>();
    private Order<T> order;
    private boolean turned;

    Narrowing(StoryKind<T> kind) {
        this.orders = kind.orders();
        this.facets = kind.facets();
        this.order = orders.getFirst();
    }

    List<Order<T>> orders() {
        return orders;
    }

    List<Facet<T>> facets() {
        return facets;
    }

    Order<T> order() {
        return order;
    }

    /// Takes another order, as it is by itself.
    void order(Order<T> next) {
        order(next, false);
    }

    /// @param round the other way round
    void order(Order<T> next, boolean round) {
        order = next;
        turned = round;
    }

    /// Whether the order is turned round.
    boolean turned() {
        return turned;
    }

    /// The order of this key; the first one for one that is not known.
    Order<T> order(String key) {
        return orders.stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseGet(orders::getFirst);
    }

    /// What things are put in order by may have changed without them.
    void forget() {
        orders.forEach(Order::forget);
    }

    List<T> sorted(List<T> things) {
        return order.sorted(things, turned);
    }

    boolean isChosen(String facet, String value) {
        return chosen.getOrDefault(facet, Set.of()).contains(value);
    }

    void choose(String facet, String value, boolean on) {
        Set<String> values = chosen.computeIfAbsent(facet, name -> new LinkedHashSet<>());
        if (on) {
            values.add(value);
        } else {
            values.remove(value);
        }
        if (values.isEmpty()) {
            chosen.remove(facet);
        }
    }

    void clear() {
        chosen.clear();
    }

    /// The chosen values by field, in the order they were chosen.
    Map<String, Set<String>> chosen() {
        return chosen;
    }

    Predicate<T> predicate() {
        List<Facet<T>> narrowed =
                facets.stream().filter(facet -> chosen.containsKey(facet.name())).toList();
        return thing ->
                narrowed.stream()
                        .allMatch(facet ->
                                facet.values().apply(thing).stream()
                                        .anyMatch(value -> isChosen(facet.name(), value)));
    }

    /// To what it is narrowed, to be taken up by [#choose(JsonNode)].
    ObjectNode writeChosen() {
        ObjectNode values = Json.object();
        chosen.forEach(
                (facet, some) -> values.set(facet, Json.texts(some.stream().sorted().toList())));
        return values;
    }

    /// Narrows the list to this and nothing else; what is not known any more is left out.
    void choose(JsonNode values) {
        chosen.clear();
        for (Facet<T> facet : facets) {
            values.path(facet.name()).forEach(value -> choose(facet.name(), value.asText(), true));
        }
    }

    /// To be kept over a restart.
    ObjectNode write() {
        ObjectNode json = Json.object().put("order", order.key()).put("turned", turned);
        json.set("chosen", writeChosen());
        return json;
    }

    /// Takes up what was kept; what is not known any more is left out.
    void restore(JsonNode json) {
        order(order(json.path("order").asText("")), json.path("turned").asBoolean());
        choose(json.path("chosen"));
    }
}
