package app.aladdin.bench;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.client.conversations.Entry;
import app.aladdin.contract.Json;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

class WorkloadTest {
    private final Workload workload = new Workload(Optional.empty());

    @Test
    void makesUpTheSameConversationEveryTime() throws IOException {
        List<Entry> entries = Workload.messages(workload.json("conv-1k"));

        assertThat(entries).hasSize(1_000);
        assertThat(entries.stream().map(Entry::id)).doesNotHaveDuplicates();
        assertThat(new Workload(Optional.empty()).json("conv-1k"))
                .isEqualTo(workload.json("conv-1k"));
    }

    @Test
    void makesUpAnswersOfTheAskedLengthInPiecesOfFiveCharacters() throws IOException {
        String json = workload.json("stream");
        String text = String.join("", Workload.chunks(json));

        assertThat(text).isEqualTo(Json.parse(json).path("content").asText());
        assertThat(text.codePointCount(0, text.length())).isBetween(19_950, 20_050);
        assertThat(text).endsWith("END-OF-ANSWER").contains("```", "| ", "- ");
        assertThat(Workload.chunks(json))
                .allMatch(chunk -> chunk.codePointCount(0, chunk.length()) <= 5);
    }
}
