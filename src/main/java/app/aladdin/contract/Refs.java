package app.aladdin.contract;

import com.fasterxml.jackson.databind.node.ArrayNode;

import java.util.List;

/// Lists of references as JSON arrays.
final class Refs {
    private Refs() {}

    static ArrayNode write(List<EntityRef> refs) {
        ArrayNode array = Json.array();
        refs.forEach(ref -> array.add(ref.write()));
        return array;
    }
}
