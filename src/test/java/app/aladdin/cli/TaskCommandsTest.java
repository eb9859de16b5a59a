package app.aladdin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/// Tasks of the Studio, from the command line.
class TaskCommandsTest {
    @TempDir Path home;

    private FakeTerminal run(String... arguments) {
        FakeTerminal terminal = new FakeTerminal("", false);
        String[] all = new String[arguments.length + 2];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = "--home";
        all[arguments.length + 1] = home.toString();
        assertThat(terminal.run(all)).as("%s %s", terminal.out(), terminal.err()).isZero();
        return terminal;
    }

    @Test
    void watchesATaskToItsEndAndFindsItAgain() {
        List<JsonNode> events =
                run(
                                "ask",
                                "--json",
                                "--mode",
                                "task",
                                "--watch",
                                "Check the wardrobe of each scene")
                        .events();
        JsonNode end = events.getLast();
        assertThat(end.path("type").asText()).isEqualTo("task");
        assertThat(end.path("percentage").asDouble()).isEqualTo(100);
        assertThat(events).extracting(e -> e.path("type").asText()).contains("complete", "task");
        String id = end.path("executionId").asText();

        JsonNode listed = run("executions", "list", "--json").events().getFirst();
        assertThat(listed.at("/execution/id").asText()).isEqualTo(id);
        assertThat(run("executions", "list", "--json", "--offline").events()).hasSize(2);
        JsonNode shown = run("executions", "show", id, "--json").events().getFirst();
        assertThat(shown.path("status").asText()).isEqualTo(end.path("status").asText());
        assertThat(run("executions", "show", id).out()).startsWith("Task ");
    }

    @Test
    void showsALinePerChangeWithoutATerminal() {
        FakeTerminal terminal = run("ask", "--mode", "task", "--watch", "Check the wardrobe");
        assertThat(terminal.out()).contains("100 %").doesNotContain("\u001B");
    }
}
