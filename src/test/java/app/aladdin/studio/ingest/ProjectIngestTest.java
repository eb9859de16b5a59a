package app.aladdin.studio.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.contract.EnrichmentLevel;
import app.aladdin.contract.IngestRequest;
import app.aladdin.contract.IngestResponse;
import app.aladdin.contract.Recommendation;
import app.aladdin.contract.SuggestedRelationship;
import app.aladdin.studio.sample.SampleProject;
import app.aladdin.studio.store.StudioStore;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Random;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ProjectIngestTest {
    private static final String FULL =
            """
            Name: Zaynab
            Role: Supporting
            Description: A net mender who knows every knot. She loves Yusuf.
            Backstory: Born on a boat.
            Appearance: Rope scars.
            Personality: dry, patient and stubborn
            Goals: to own the boat
            """;

    private StudioStore store;
    private IngestEngine engine;

    @BeforeAll
    void open(@TempDir Path folder) {
        store = StudioStore.open(folder.resolve("studio.db"), InstantSource.system());
        new SampleProject(InstantSource.system()).addTo(store.entities());
        engine = new ProjectIngest(store.entities());
    }

    @AfterAll
    void close() {
        store.close();
    }

    private IngestResponse ingest(String content) {
        return engine.preview(
                new IngestRequest(content, "the-brass-lamp", null, false, null, null));
    }

    private static String field(IngestResponse response, String name) {
        return response.preview().parsedData().path(name).asText();
    }

    @Test
    void readsLinesOfFields() {
        IngestResponse response = ingest(FULL);
        assertThat(response.preview().entityType()).isEqualTo("character");
        assertThat(field(response, "name")).isEqualTo("Zaynab");
        assertThat(field(response, "role")).isEqualTo("supporting");
        assertThat(response.preview().parsedData().path("personality")).hasSize(3);
        assertThat(response.validation().isValid()).isTrue();
        assertThat(response.qualityScores().dataCompleteness()).isEqualTo(1.0);
        assertThat(response.qualityScores().brainConsistency()).isEqualTo(1.0);
        assertThat(response.recommendation()).isEqualTo(Recommendation.INGEST);
    }

    @Test
    void findsWhatItIsConnectedWithAndHowSurely() {
        assertThat(ingest(FULL).preview().suggestedRelationships())
                .anySatisfy(related -> {
                    assertThat(related.type()).isEqualTo("LOVES");
                    assertThat(related.target().name()).isEqualTo("Yusuf");
                    assertThat(related.confidence()).isEqualTo(0.9);
                });
        assertThat(
                        ingest("Zaynab is a woman. Idris greets her.")
                                .preview()
                                .suggestedRelationships())
                .extracting(SuggestedRelationship::confidence)
                .containsExactly(0.7);
    }

    @Test
    void readsJson() {
        IngestResponse response =
                ingest("{\"type\":\"location\",\"title\":\"Salt Quay\",\"description\":\"Wet.\"}");
        assertThat(response.preview().entityType()).isEqualTo("location");
        assertThat(field(response, "name")).isEqualTo("Salt Quay");
        assertThat(response.validation().isValid()).isTrue();
    }

    @Test
    void readsASceneByItsHeading() {
        IngestResponse response =
                ingest("INT. BOAT SHED - NIGHT\n\nZaynab mends a net while Idris watches.");
        assertThat(response.preview().entityType()).isEqualTo("scene");
        assertThat(field(response, "setting")).isEqualTo("INT");
        assertThat(field(response, "location")).isEqualTo("BOAT SHED");
        assertThat(field(response, "timeOfDay")).isEqualTo("NIGHT");
        assertThat(response.validation().errors()).containsExactly("sceneNumber is required");
        assertThat(response.recommendation()).isEqualTo(Recommendation.MODIFY);
        assertThat(response.validation().warnings()).anyMatch(w -> w.startsWith("location"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Zaynab is a young woman who mends nets. | character | name | Zaynab
                    ZAYNAB, 41, a cloth dyer with blue hands, sister of Halima. | character | name | Zaynab
                    UMM HASSAN (60) is the woman who sells the oil. | character | name | Umm Hassan
                    Salt Quay is a place by the river, near the market. | location | name | Salt Quay
                    YUSUF: "You are late." | dialogue | speaker | YUSUF
                    Episode 3: The Long Wait. Nobody comes. | episode | name | The Long Wait
                    Borrowed Weight is the idea that whatever appears was taken. | concept | name | Borrowed Weight
                    """)
    void readsProse(String content, String type, String field, String value) {
        IngestResponse response = ingest(content);
        assertThat(response.preview().entityType()).isEqualTo(type);
        assertThat(field(response, field)).isEqualTo(value);
        assertThat(response.reasoning()).isNotBlank();
    }

    @Test
    void noticesWhatIsThereAlready() {
        IngestResponse response = ingest("Name: YUSUF\nDescription: Sells spice.\nRole: minor");
        assertThat(response.validation().warnings())
                .contains("The project has this character already.");
        assertThat(response.qualityScores().brainConsistency()).isEqualTo(0.5);
        assertThat(response.recommendation()).isNotEqualTo(Recommendation.INGEST);
    }

    @Test
    void noticesANumberThatIsTaken() {
        IngestResponse response =
                ingest("Scene: 3\nName: INT. CAVE - DAY\nDescription: Dark.\nSetting: int.");
        assertThat(field(response, "setting")).isEqualTo("INT");
        assertThat(response.validation().warnings())
                .contains("sceneNumber is that of another scene.");
    }

    @Test
    void refusesValuesThatTheContractDoesNotKnow() {
        IngestResponse response = ingest("Name: Zaynab\nDescription: x\nRole: boss");
        assertThat(response.validation().isValid()).isFalse();
        assertThat(response.validation().errors()).singleElement().asString().startsWith("role");
    }

    @Test
    void takesTheTypeThatIsSuggested() {
        IngestResponse response =
                engine.preview(
                        new IngestRequest(
                                "Zaynab is a young woman.",
                                "the-brass-lamp",
                                "concept",
                                false,
                                EnrichmentLevel.MINIMAL,
                                null));
        assertThat(response.preview().entityType()).isEqualTo("concept");
    }

    @Test
    void survivesWhateverIsHandedIn() {
        long seed = 20260102;
        Random random = new Random(seed);
        String letters = "aZ{}[]:=\"'\n\t .#INT.é漢😀0-(),*";
        for (int i = 0; i < 500; i++) {
            StringBuilder content = new StringBuilder("x");
            for (int j = random.nextInt(200); j > 0; j--) {
                int at = random.nextInt(letters.codePointCount(0, letters.length()));
                content.appendCodePoint(letters.codePointAt(letters.offsetByCodePoints(0, at)));
            }
            IngestResponse response = ingest(content.toString());
            assertThat(response.qualityScores().overall())
                    .as("seed %d, %d", seed, i)
                    .isBetween(0.0, 1.0);
            assertThat(IngestResponse.read(response.write())).as("%d", i).isEqualTo(response);
        }
    }
}
