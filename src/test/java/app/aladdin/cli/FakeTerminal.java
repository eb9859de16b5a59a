package app.aladdin.cli;

import app.aladdin.contract.Json;

import com.fasterxml.jackson.databind.JsonNode;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// A terminal made of texts.
final class FakeTerminal {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Terminal terminal;

    FakeTerminal(String typed, boolean interactive) {
        terminal =
                new Terminal(
                        new BufferedReader(new StringReader(typed)),
                        new PrintStream(out, false, StandardCharsets.UTF_8),
                        new PrintStream(err, false, StandardCharsets.UTF_8),
                        interactive);
    }

    /// Runs a command in this process.
    ///
    /// @return the exit code
    int run(String... arguments) {
        return run(Map.of(), arguments);
    }

    int run(Map<String, String> environment, String... arguments) {
        return CommandStart.run(arguments, surroundings(environment));
    }

    Surroundings surroundings(Map<String, String> environment) {
        return new Surroundings(terminal, environment, new NoWindow());
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /// What was printed, each line as JSON.
    List<JsonNode> events() {
        return events(out());
    }

    static List<JsonNode> events(String printed) {
        return printed.lines().map(Json::parse).toList();
    }

    private static final class NoWindow implements Surroundings.Window {
        @Override
        public int open(StartOptions options) {
            return 99;
        }

        @Override
        public void screenshots(Path to, List<String> only) {}
    }
}
