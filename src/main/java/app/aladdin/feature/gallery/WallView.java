package app.aladdin.feature.gallery;

import app.aladdin.contract.EntityKind;
import app.aladdin.contract.Json;
import app.aladdin.ui.find.Folded;
import app.aladdin.ui.view.Words;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// How all pictures are looked at: of which kinds, in which order, how large.
///
/// @param hidden the kinds that are left out
record WallView(Set<EntityKind> hidden, Order order, Size size) {
    static final WallView FIRST = new WallView(Set.of(), Order.KIND, Size.MEDIUM);

    enum Order {
        /// By kind, and in the order of the project's things.
        KIND,
        /// By what their things are called.
        NAME,
        /// Those of the things that changed last first.
        CHANGED
    }

    enum Size {
        SMALL(128),
        MEDIUM(192),
        LARGE(288);

        private final double width;

        Size(double width) {
            this.width = width;
        }

        /// About how wide a picture is, in pixels.
        double width() {
            return width;
        }
    }

    WallView {
        hidden = Set.copyOf(hidden);
    }

    WallView toggled(EntityKind kind) {
        EnumSet<EntityKind> other = EnumSet.noneOf(EntityKind.class);
        other.addAll(hidden);
        if (!other.remove(kind)) {
            other.add(kind);
        }
        return new WallView(other, order, size);
    }

    WallView ordered(Order other) {
        return new WallView(hidden, other, size);
    }

    WallView sized(Size other) {
        return new WallView(hidden, order, other);
    }

    /// The same in the next size.
    ///
    /// @param step 1 for larger, -1 for smaller
    WallView resized(int step) {
        int last = Size.values().length - 1;
        return sized(Size.values()[Math.clamp(size.ordinal() + step, 0, last)]);
    }

    WallView withAll() {
        return new WallView(Set.of(), order, size);
    }

    /// The pictures that are shown, in their order.
    ///
    /// @param text words that their things' names or they themselves have
    List<Shot> of(List<Shot> all, String text) {
        List<String> asked =
                Arrays.stream(Folded.of(text.strip()).text().split("\\s+", -1))
                        .filter(word -> !word.isEmpty())
                        .toList();
        return all.stream()
                .filter(shot -> !hidden.contains(shot.owner().kind()))
                .filter(shot -> has(shot, asked))
                .sorted(comparator())
                .toList();
    }

    private static boolean has(Shot shot, List<String> asked) {
        if (asked.isEmpty()) {
            return true;
        }
        String words = Folded.of(shot.subject() + " " + shot.ref().alt()).text();
        return asked.stream().allMatch(words::contains);
    }

    private Comparator<Shot> comparator() {
        return switch (order) {
            case KIND -> (_, _) -> 0;
            case NAME -> Comparator.comparing(Shot::subject, Words.NAMES);
            case CHANGED -> Comparator.comparing(Shot::changed).reversed();
        };
    }

    ObjectNode write() {
        ObjectNode json = Json.object();
        json.set("hidden", Json.texts(hidden.stream().map(EntityKind::wire).sorted().toList()));
        return json.put("order", word(order)).put("size", word(size));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /// As it was remembered; what is not known any more is as at first.
    static WallView read(JsonNode json) {
        EnumSet<EntityKind> hidden = EnumSet.noneOf(EntityKind.class);
        json.path("hidden").forEach(kind -> EntityKind.of(kind.asText()).ifPresent(hidden::add));
        return new WallView(
                hidden,
                one(Order.values(), json.path("order").asText(), FIRST.order()),
                one(Size.values(), json.path("size").asText(), FIRST.size()));
    }

    private static <E extends Enum<E>> E one(E[] all, String word, E otherwise) {
        return Arrays.stream(all).filter(it -> word(it).equals(word)).findFirst().orElse(otherwise);
    }
}
