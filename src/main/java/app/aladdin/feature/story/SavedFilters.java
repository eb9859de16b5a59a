package app.aladdin.feature.story;

import app.aladdin.contract.Json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The filters of a list that somebody gave a name, in the order they were saved. A name is there
/// once.
final class SavedFilters {
    private final List<Saved> all = new ArrayList<>();

    /// @param filter what is asked for: the words, and the chosen values
    record Saved(String name, JsonNode filter) {}

    List<Saved> all() {
        return List.copyOf(all);
    }

    /// The one that asks for just this.
    Optional<Saved> like(JsonNode filter) {
        return all.stream().filter(each -> each.filter().equals(filter)).findFirst();
    }

    /// Saves a filter; one of the same name is replaced in its place.
    void put(String name, JsonNode filter) {
        Saved saved = new Saved(name, filter);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).name().equals(name)) {
                all.set(i, saved);
                return;
            }
        }
        all.add(saved);
    }

    void remove(String name) {
        all.removeIf(each -> each.name().equals(name));
    }

    /// Gives a filter another name; another one that has it already gives way.
    void rename(String name, String next) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).name().equals(name)) {
                all.set(i, new Saved(next, all.get(i).filter()));
                Saved renamed = all.get(i);
                all.removeIf(each -> each.name().equals(next) && !each.equals(renamed));
                return;
            }
        }
    }

    /// To be kept over a restart.
    ObjectNode write() {
        ObjectNode json = Json.object();
        ArrayNode list = json.putArray("filters");
        all.forEach(each -> list.addObject().put("name", each.name()).set("filter", each.filter()));
        return json;
    }

    /// Takes up what was kept instead of what is here.
    void restore(JsonNode json) {
        all.clear();
        json.path("filters")
                .forEach(each -> {
                    String name = each.path("name").asText("");
                    if (!name.isBlank() && each.path("filter").isObject()) {
                        put(name, each.path("filter"));
                    }
                });
    }
}
