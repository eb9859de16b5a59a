package app.aladdin.state.query;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.contract.Json;

import com.fasterxml.jackson.databind.JsonNode;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Equal parts keep their identity.
final class StructuralSharingTest {
    private record Person(String name, List<String> goals, @Nullable Person friend) {}

    private static Person person(String name, String... goals) {
        return new Person(name, new ArrayList<>(List.of(goals)), null);
    }

    @Test
    void whatIsEqualIsTheOldOne() {
        List<Person> old = List.of(person("Aladdin", "the lamp"));
        assertThat(StructuralSharing.share(old, List.of(person("Aladdin", "the lamp"))))
                .isSameAs(old);
    }

    @Test
    void equalItemsOfAListKeepTheirIdentityWhereverTheyMove() {
        List<Person> old = List.of(person("Aladdin"), person("Jasmine"));
        List<Person> next = List.of(person("Genie"), person("Aladdin"), person("Jasmine"));
        List<Person> shared = StructuralSharing.share(old, next);
        assertThat(shared).isEqualTo(next);
        assertThat(shared.get(1)).isSameAs(old.get(0));
        assertThat(shared.get(2)).isSameAs(old.get(1));
    }

    @Test
    void equalComponentsOfARecordKeepTheirIdentity() {
        Person old = new Person("Aladdin", List.of("the lamp"), person("Abu", "apples"));
        Person next = new Person("Ali", List.of("the lamp"), person("Abu", "apples"));
        Person shared = StructuralSharing.share(old, next);
        assertThat(shared).isEqualTo(next);
        assertThat(shared.goals()).isSameAs(old.goals());
        assertThat(shared.friend()).isSameAs(old.friend());
    }

    @Test
    void equalPartsOfATreeKeepTheirIdentity() {
        JsonNode old = Json.parse("{\"a\":{\"x\":[1,2]},\"b\":[{\"y\":1},{\"z\":2}]}");
        JsonNode next = Json.parse("{\"a\":{\"x\":[1,2]},\"b\":[{\"y\":1},{\"z\":3}],\"c\":null}");
        JsonNode shared = StructuralSharing.share(old, next);
        assertThat(shared).isEqualTo(next);
        assertThat(shared.get("a")).isSameAs(old.get("a"));
        assertThat(shared.get("b").get(0)).isSameAs(old.get("b").get(0));
    }

    @Test
    void otherTypesAreTakenAsTheyAre() {
        Object next = Optional.of(List.of("b"));
        assertThat(StructuralSharing.<Object>share("a", next)).isSameAs(next);
    }

    @Test
    void theResultIsAlwaysEqualToTheNewValue() {
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            JsonNode old = tree(random, 4);
            JsonNode next = tree(random, 4);
            assertThat(StructuralSharing.share(old, next)).as("seed %d", seed).isEqualTo(next);
            assertThat(StructuralSharing.share(List.of(old, next), List.of(next, old)))
                    .as("seed %d", seed)
                    .isEqualTo(List.of(next, old));
        }
    }

    private static JsonNode tree(Random random, int depth) {
        int kind = random.nextInt(depth == 0 ? 2 : 4);
        return switch (kind) {
            case 0 -> Json.parse(Integer.toString(random.nextInt(3)));
            case 1 -> Json.parse("null");
            case 2 -> {
                var array = Json.array();
                for (int i = random.nextInt(4); i > 0; i--) {
                    array.add(tree(random, depth - 1));
                }
                yield array;
            }
            default -> {
                var object = Json.object();
                for (int i = random.nextInt(4); i > 0; i--) {
                    object.set("f" + random.nextInt(4), tree(random, depth - 1));
                }
                yield object;
            }
        };
    }
}
