package app.aladdin.studio.departments;

import app.aladdin.contract.Fields;
import app.aladdin.contract.Json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/// Something that was looked at in every one of several things.
///
/// @param name what was asked, such as `scene has a synopsis`
/// @param good how many have it
/// @param of how many were asked
/// @param missing those that have not, by name; the first few
public record Check(String name, int good, int of, List<String> missing) {
    private static final int NAMED = 20;

    public Check {
        missing = List.copyOf(missing);
    }

    /// Asks every one of them.
    static <T> Check each(
            String name, List<T> things, Predicate<T> has, Function<T, String> named) {
        List<String> missing = new ArrayList<>();
        int good = 0;
        for (T thing : things) {
            if (has.test(thing)) {
                good++;
            } else if (missing.size() < NAMED) {
                missing.add(named.apply(thing));
            }
        }
        return new Check(name, good, things.size(), missing);
    }

    /// Asks one thing once.
    static Check once(String name, boolean good) {
        return new Check(name, good ? 1 : 0, 1, List.of());
    }

    /// The share that has it, 0 to 1; 0 where there was nothing to ask.
    double share() {
        return of == 0 ? 0 : (double) good / of;
    }

    static Check read(JsonNode json) {
        Fields fields = new Fields(json);
        return new Check(
                fields.text("name"),
                fields.whole("good", 0),
                fields.whole("of", 0),
                fields.texts("missing"));
    }

    ObjectNode write() {
        ObjectNode json = Json.object().put("name", name).put("good", good).put("of", of);
        json.set("missing", Json.texts(missing));
        return json;
    }
}
