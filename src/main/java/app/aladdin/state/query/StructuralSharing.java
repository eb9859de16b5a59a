package app.aladdin.state.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Makes a new value out of an old one's parts where they are equal, so that whoever compares by
/// identity sees at once what has not changed. Goes into lists, records, optionals and JSON trees;
/// all of these count as immutable.
public final class StructuralSharing {
    /// Below this depth parts are taken as they are.
    private static final int DEEPEST = 100;

    private StructuralSharing() {}

    /// A value equal to `next`, with every part of `old` that is equal; `old` itself when all is.
    public static <T> T share(T old, T next) {
        return share(old, next, 0);
    }

    @SuppressWarnings("unchecked")
    private static <T> T share(T old, T next, int depth) {
        if (old.equals(next)) {
            return old;
        }
        if (depth > DEEPEST) {
            return next;
        }
        Object shared =
                switch (next) {
                    case List<?> list when old instanceof List<?> olds -> list(olds, list, depth);
                    case ObjectNode object when old instanceof ObjectNode olds ->
                            object(olds, object, depth);
                    case ArrayNode array when old instanceof ArrayNode olds ->
                            array(olds, array, depth);
                    case Optional<?> some when old instanceof Optional<?> olds ->
                            some.map(value -> part(olds.orElse(null), value, depth));
                    case Record made when made.getClass() == old.getClass() ->
                            components(old, made, depth);
                    default -> next;
                };
        return (T) shared;
    }

    private static @Nullable Object orNull(@Nullable Object old, @Nullable Object next, int depth) {
        return next == null ? null : part(old, next, depth);
    }

    private static Object part(@Nullable Object old, Object next, int depth) {
        return old == null ? next : share(old, next, depth + 1);
    }

    /// Items that moved keep their identity too.
    private static List<Object> list(List<?> olds, List<?> next, int depth) {
        Map<Object, Object> known = new HashMap<>();
        olds.forEach(item -> known.putIfAbsent(item, item));
        List<Object> shared = new ArrayList<>(next.size());
        for (int i = 0; i < next.size(); i++) {
            Object item = next.get(i);
            Object same = known.get(item);
            shared.add(
                    same != null ? same : part(i < olds.size() ? olds.get(i) : null, item, depth));
        }
        return List.copyOf(shared);
    }

    private static ObjectNode object(ObjectNode old, ObjectNode next, int depth) {
        ObjectNode shared = JsonNodeFactory.instance.objectNode();
        next.forEachEntry(
                (name, value) -> shared.set(name, (JsonNode) part(old.get(name), value, depth)));
        return shared;
    }

    private static ArrayNode array(ArrayNode old, ArrayNode next, int depth) {
        ArrayNode shared = JsonNodeFactory.instance.arrayNode(next.size());
        for (int i = 0; i < next.size(); i++) {
            shared.add((JsonNode) part(old.get(i), next.get(i), depth));
        }
        return shared;
    }

    private static Object components(Object old, Record next, int depth) {
        RecordComponent[] components = next.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        @Nullable Object[] values = new @Nullable Object[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                var accessor = components[i].getAccessor();
                accessor.setAccessible(true);
                types[i] = components[i].getType();
                values[i] = orNull(accessor.invoke(old), accessor.invoke(next), depth);
            }
            var constructor = next.getClass().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            Object shared = constructor.newInstance(values);
            // A constructor may do more than store.
            return Objects.equals(shared, next) ? shared : next;
        } catch (ReflectiveOperationException | InaccessibleObjectException notForUs) {
            return next;
        }
    }
}
