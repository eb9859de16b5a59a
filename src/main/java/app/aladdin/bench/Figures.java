package app.aladdin.bench;

import app.aladdin.contract.Json;

import com.fasterxml.jackson.databind.node.ObjectNode;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Named figures of several rounds: the median, with the least and the greatest.
final class Figures {
    private final Map<String, List<Double>> values = new LinkedHashMap<>();

    void add(String name, double value) {
        values.computeIfAbsent(name, it -> new ArrayList<>()).add(value);
    }

    /// The value below which that part of the sorted values lies.
    static double quantile(List<Double> unsorted, double part) {
        List<Double> sorted = unsorted.stream().sorted().toList();
        return sorted.isEmpty()
                ? 0
                : sorted.get((int) Math.min(sorted.size() - 1, sorted.size() * part));
    }

    void print(PrintStream out) {
        values.forEach((name, all) ->
                out.printf(
                        Locale.ROOT,
                        "%-58s %10.1f   %.1f to %.1f%n",
                        name,
                        quantile(all, 0.5),
                        quantile(all, 0),
                        quantile(all, 1)));
    }

    ObjectNode json() {
        ObjectNode json = Json.object();
        values.forEach((name, all) -> {
            ObjectNode figure = json.putObject(name);
            figure.put("median", quantile(all, 0.5));
            figure.put("min", quantile(all, 0));
            figure.put("max", quantile(all, 1));
        });
        return json;
    }
}
