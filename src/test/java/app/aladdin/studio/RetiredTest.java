package app.aladdin.studio;

import static app.aladdin.studio.StudioClient.PROJECT;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.studio.http.Retired;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

class RetiredTest {
    @TempDir Path folder;

    @Test
    void saysOfARouteAloneThatItWillGo() {
        Retired retired =
                new Retired(
                        Instant.parse("2026-01-01T00:00:00Z"),
                        Instant.parse("2027-01-03T00:00:00Z"),
                        URI.create("https://films.example/changes"));
        StudioOptions options =
                StudioFixture.options(folder)
                        .withRetired(Map.of("GET /api/v1/characters/{id}", retired));
        try (Studio studio = Studio.start(options);
                StudioClient client = new StudioClient(studio)) {
            var headers = client.get("/characters/none").headers();
            assertThat(headers.firstValue("Deprecation")).hasValue("@1767225600");
            assertThat(headers.firstValue("Sunset")).hasValue("Sun, 3 Jan 2027 00:00:00 GMT");
            assertThat(headers.firstValue("Link"))
                    .hasValue("<https://films.example/changes>; rel=\"deprecation\"");
            assertThat(client.get("/characters").headers().firstValue("Deprecation")).isEmpty();
            assertThat(client.get("/projects/" + PROJECT).headers().firstValue("Deprecation"))
                    .isEmpty();
        }
    }
}
