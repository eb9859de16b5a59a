package app.aladdin.feature.orchestrator.task;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.contract.Json;
import app.aladdin.ui.markdown.Markdown;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.junit.jupiter.api.Test;

final class OutputTextTest {
    private static String shown(String json) {
        return Markdown.read(OutputText.of(Json.parse(json), true)).plainText();
    }

    @Test
    void showsTablesWithTheirTitle() {
        assertThat(
                        shown(
                                "{\"type\":\"table\",\"title\":\"Acts\",\"columns\":[\"Act\","
                                        + "\"Pages\"],\"rows\":[[\"One | a\",9],[\"*Two*\",11]]}"))
                .contains("Acts", "Act", "Pages", "One | a", "9", "*Two*", "11");
    }

    @Test
    void showsListsAndTexts() {
        assertThat(shown("{\"title\":\"Missing\",\"items\":[\"<b>Yusuf</b>\",\"# 3\"]}"))
                .contains("Missing", "<b>Yusuf</b>", "# 3");
        assertThat(shown("\"All is well.\"")).isEqualTo("All is well.");
    }

    @Test
    void showsWhatItDoesNotKnowAsJson() {
        assertThat(shown("{\"frames\":24}")).contains("{\"frames\":24}");
    }

    @Test
    void showsTheFirstRowsUntilAllAreWanted() {
        ObjectNode table = Json.object().put("title", "Sheets");
        table.putArray("columns").add("Scene");
        ArrayNode rows = table.putArray("rows");
        for (int i = 1; i <= 40; i++) {
            rows.addArray().add("sc" + i);
        }
        assertThat(OutputText.size(table)).isEqualTo(40);
        assertThat(OutputText.of(table, false)).contains("sc12").doesNotContain("sc13");
        assertThat(OutputText.of(table, true)).contains("sc40");
    }
}
