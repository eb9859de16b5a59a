package app.aladdin.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/// Text to JSON trees and back. The records of this package read and write trees themselves, so
/// that what each of them tolerates is visible in one place.
public final class Json {
    /// Deep enough for any honest message, shallow enough never to exhaust a stack.
    private static final int MAX_DEPTH = 200;

    private static final JsonMapper MAPPER = mapper();

    private Json() {}

    private static JsonMapper mapper() {
        JsonMapper mapper = JsonMapper.builder().build();
        mapper.getFactory()
                .setStreamReadConstraints(
                        StreamReadConstraints.builder()
                                .maxNestingDepth(MAX_DEPTH)
                                .maxStringLength(100_000_000)
                                .build());
        return mapper;
    }

    /// The tree of a JSON text.
    ///
    /// @throws ProblemException with [Problem.Garbled] when the text is not JSON
    public static JsonNode parse(String text) {
        try {
            JsonNode node = MAPPER.readTree(text);
            return node == null ? JsonNodeFactory.instance.missingNode() : node;
        } catch (JsonProcessingException e) {
            // The original message quotes the text, which may be somebody's script.
            throw new ProblemException(new Problem.Garbled("not JSON"));
        }
    }

    /// The JSON text of a tree, on one line.
    public static String text(JsonNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree can always be written", e);
        }
    }

    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    public static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    /// An array of things, each written by `writer`.
    public static <T> ArrayNode list(List<T> things, Function<T, ? extends JsonNode> writer) {
        ArrayNode array = array();
        things.forEach(thing -> array.add(writer.apply(thing)));
        return array;
    }

    /// An array of texts.
    public static ArrayNode texts(Collection<String> values) {
        ArrayNode array = array();
        values.forEach(array::add);
        return array;
    }
}
