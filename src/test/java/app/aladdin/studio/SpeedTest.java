package app.aladdin.studio;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.contract.Json;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/// How soon a full list begins to arrive, one request after the other on loopback.
class SpeedTest {
    private static final int WARM_UP = 50;
    private static final int REQUESTS = 300;
    private static final double MOST_MILLIS = 20;

    @Test
    @Timeout(60)
    void beginsToAnswerAFullPageSoon(@TempDir Path folder, TestReporter reporter) throws Exception {
        try (Studio studio = Studio.start(StudioFixture.options(folder));
                StudioClient client = new StudioClient(studio);
                HttpClient http = HttpClient.newHttpClient()) {
            String project = client.project("Long");
            for (int i = 1; i <= 100; i++) {
                client.make(project, "scenes", scene(i));
            }
            HttpRequest request =
                    client.request("/projects/" + project + "/scenes?limit=100").build();
            double[] millis = new double[REQUESTS];
            for (int i = -WARM_UP; i < REQUESTS; i++) {
                long began = System.nanoTime();
                HttpResponse<InputStream> response =
                        http.send(request, HttpResponse.BodyHandlers.ofInputStream());
                try (InputStream body = response.body()) {
                    int first = body.read();
                    if (i >= 0) {
                        millis[i] = (System.nanoTime() - began) / 1e6;
                    }
                    assertThat(first).isEqualTo('{');
                    assertThat(body.readAllBytes().length).isGreaterThan(10_000);
                }
            }
            Arrays.sort(millis);
            reporter.publishEntry(
                    Map.of(
                            "first byte p50 ms",
                            Double.toString(millis[REQUESTS / 2]),
                            "first byte p95 ms",
                            Double.toString(millis[REQUESTS * 95 / 100])));
            assertThat(millis[REQUESTS / 2]).isLessThan(MOST_MILLIS);
        }
    }

    private static JsonNode scene(int number) {
        return Json.object()
                .put("name", "INT. LOFT " + number + " - NIGHT")
                .put("sceneNumber", number)
                .put("description", "Ann mends the nets by the light of one lamp. ".repeat(5))
                .put("setting", "INT")
                .put("timeOfDay", "NIGHT");
    }
}
