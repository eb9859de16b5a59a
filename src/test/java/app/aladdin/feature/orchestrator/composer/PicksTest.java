package app.aladdin.feature.orchestrator.composer;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.contract.EntityRef;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

final class PicksTest {
    private static final List<Pick> ALL =
            Stream.of("Palace roof", "Halima", "Hall of Jars", "Badr al-Budur", "Zoë")
                    .<Pick>map(
                            name -> new Pick.Thing(new EntityRef("character", name, name), "Sc 31"))
                    .toList();

    private static List<String> best(String query) {
        return Picks.best(ALL, query).stream().map(Pick::name).toList();
    }

    @Test
    void offerTheBeginningOfANameBeforeThatOfAWordBeforeAnyPart() {
        assertThat(best("hal")).containsExactly("Halima", "Hall of Jars");
        assertThat(best("al"))
                .containsExactly("Badr al-Budur", "Palace roof", "Halima", "Hall of Jars");
        assertThat(best("zoe")).containsExactly("Zoë");
        assertThat(best("xyz")).isEmpty();
    }

    @Test
    void findScenesByNumber() {
        assertThat(best("31")).hasSize(5);
        assertThat(best("3")).isEmpty();
    }
}
