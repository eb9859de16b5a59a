package app.aladdin.feature.orchestrator.query;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.contract.Json;
import app.aladdin.contract.QueryResult;

import org.junit.jupiter.api.Test;

import java.util.List;

final class ResultOrderTest {
    private static QueryResult result(String type, String id, String number) {
        return QueryResult.read(
                Json.object()
                        .put("type", type)
                        .put("id", id)
                        .set("metadata", Json.object().put("sceneNumber", number)));
    }

    private static List<String> ids(ResultOrder order, QueryResult... results) {
        return order.sorted(List.of(results)).stream().map(QueryResult::id).toList();
    }

    @Test
    void keepsTheServersOrderByRelevance() {
        assertThat(ids(ResultOrder.RELEVANCE, result("scene", "b", "2"), result("scene", "a", "1")))
                .containsExactly("b", "a");
    }

    @Test
    void putsScenesInScriptOrderWithInsertedOnesBehindTheirs() {
        assertThat(
                        ids(
                                ResultOrder.SCRIPT,
                                result("character", "who", ""),
                                result("scene", "twelve-a", "12A"),
                                result("scene", "two", "2"),
                                result("scene", "twelve", "12")))
                .containsExactly("two", "twelve", "twelve-a", "who");
    }

    @Test
    void putsKindsThatItDoesNotKnowLast() {
        assertThat(
                        ids(
                                ResultOrder.KIND,
                                result("prop", "ring", ""),
                                result("characters", "aladdin", ""),
                                result("scene", "one", "1")))
                .containsExactly("one", "aladdin", "ring");
    }
}
