package app.aladdin.bench;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.contract.Json;
import app.aladdin.ui.Toolkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

@ExtendWith(Toolkit.class)
class BenchTest {
    @TempDir private Path folder;

    @Test
    void measuresOpeningStreamingTypingAndSearchingInARealWindowAndWritesJson() throws Exception {
        messages("conv-10k");
        answer("stream");
        answer("stream-100k");
        Path json = folder.resolve("out.json");

        Bench.measure(
                new BenchOptions(
                        Optional.of(folder),
                        Optional.empty(),
                        Optional.of(json),
                        List.of("open", "stream", "typing", "search"),
                        true),
                new PrintStream(PrintStream.nullOutputStream(), false));

        JsonNode figures = Json.parse(Files.readString(json));
        assertThat(figures.path("surroundings").asText()).contains("processors");
        assertThat(median(figures, "open: HTTP JSON to last message painted, ms")).isPositive();
        assertThat(median(figures, "open: from the cache to last message painted, ms"))
                .isPositive();
        assertThat(median(figures, "stream 20,000 200/s: to the last word painted, ms"))
                .isGreaterThan(90);
        assertThat(median(figures, "stream 20,000 200/s: pulses that cut the end off")).isZero();
        assertThat(median(figures, "typing while streaming: key to glyph p50, ms")).isPositive();
        assertThat(median(figures, "search: key to finds p95, ms")).isPositive();
        assertThat(median(figures, "search: messages")).isEqualTo(400);
    }

    private static double median(JsonNode figures, String name) {
        return figures.path(name).path("median").asDouble(-1);
    }

    private void messages(String name) throws IOException {
        var json = Json.object();
        ArrayNode messages = json.putArray("messages");
        for (int i = 0; i < 40; i++) {
            messages.addObject()
                    .put("id", "m" + i)
                    .put("role", i % 2 == 0 ? "user" : "assistant")
                    .put("mode", "chat")
                    .put("timestamp", "2026-01-05T09:00:00Z")
                    .put("content", "Take " + i + ", with *some* text.");
        }
        Files.writeString(folder.resolve(name + ".json"), Json.text(json));
    }

    private void answer(String name) throws IOException {
        var json = Json.object();
        ArrayNode chunks = json.putArray("chunks");
        for (int i = 0; i < 20; i++) {
            chunks.add("shot ");
        }
        chunks.add("END-OF-ANSWER");
        Files.writeString(folder.resolve(name + ".json"), Json.text(json));
    }
}
