package app.aladdin.feature.orchestrator.query;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.contract.Json;
import app.aladdin.contract.QueryResponse;

import org.junit.jupiter.api.Test;

import java.util.List;

final class ReasonsTest {
    @Test
    void countsTheWordsThatWereFoundAndTheLinks() {
        QueryResponse response =
                QueryResponse.read(
                        Json.parse(
                                """
                                {"results":[
                                  {"id":"1","type":"scene","title":"INT. Cave","excerpt":"The ring.",
                                   "relationships":[
                                     {"type":"FEATURES","target":{"id":"2","name":"Aladdin"}},
                                     {"type":"SET_IN","target":{"id":"3","name":"Cave"}}]}]}\
                                """));
        assertThat(Reasons.of(response, List.of("ring", "cave", "night")))
                .isEqualTo(new Reasons(2, 3, 2));
    }
}
