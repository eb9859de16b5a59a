package app.aladdin.feature.story;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.contract.Json;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.Test;

final class SavedFiltersTest {
    private static final JsonNode NIGHTS = Json.parse("{\"chosen\":{\"timeOfDay\":[\"NIGHT\"]}}");
    private static final JsonNode CAVES = Json.parse("{\"text\":\"cave\"}");

    private final SavedFilters filters = new SavedFilters();

    private SavedFilters later() {
        SavedFilters later = new SavedFilters();
        later.restore(Json.parse(Json.text(filters.write())));
        return later;
    }

    @Test
    void areThereAfterARestart() {
        filters.put("Nights", NIGHTS);
        filters.put("Caves", CAVES);
        assertThat(later().all()).isEqualTo(filters.all());
        assertThat(later().like(CAVES).orElseThrow().name()).isEqualTo("Caves");
    }

    @Test
    void haveOneOfEachName() {
        filters.put("Nights", CAVES);
        filters.put("Caves", CAVES);
        filters.put("Nights", NIGHTS);
        filters.rename("Caves", "Nights");
        assertThat(filters.all()).containsExactly(new SavedFilters.Saved("Nights", CAVES));
    }

    @Test
    void areDeletedByName() {
        filters.put("Nights", NIGHTS);
        filters.remove("Nights");
        assertThat(filters.all()).isEmpty();
    }

    @Test
    void leaveOutWhatIsDamaged() {
        filters.restore(Json.parse("{\"filters\":[{\"name\":\"\"},{\"name\":\"x\"},7]}"));
        assertThat(filters.all()).isEmpty();
    }
}
