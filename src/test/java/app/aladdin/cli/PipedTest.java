package app.aladdin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.client.session.ServerChoice;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Map;

final class PipedTest {
    @TempDir private Path home = Path.of("");

    private FakeTerminal pipe(int exit, String studio, String text) {
        FakeTerminal terminal = new FakeTerminal(text, false);
        Surroundings surroundings =
                terminal.surroundings(
                        studio.isEmpty() ? Map.of() : Map.of(ServerChoice.STUDIO, studio));
        assertThat(CommandStart.text(new StartOptions(home.toString(), null, true), surroundings))
                .isEqualTo(exit);
        return terminal;
    }

    @Test
    void answersOneLineAfterAnotherAndWritesNothingElse() {
        FakeTerminal terminal = pipe(Exit.OK, "", "\nWho is Badr?\n\nWho is Idris?");
        assertThat(terminal.out())
                .startsWith("**Badr al-Budur**")
                .containsSubsequence("Badr al-Budur", "\n\n", "Idris")
                .doesNotContain("Aladdin Desktop", "> ", "Which scenes are at night?");
        assertThat(terminal.err()).isEmpty();
    }

    @Test
    void goesOnAfterALineThatFailsAndEndsWithItsCode() {
        FakeTerminal terminal = pipe(Exit.USAGE, "", "/nope\nWho is Badr?\n/quit\nWho is Idris?\n");
        assertThat(terminal.err()).contains("Unknown command /nope");
        assertThat(terminal.out()).contains("**Badr al-Budur**").doesNotContain("Idris**");
    }

    @Test
    void asksItsExampleWhenNothingIsPiped() {
        assertThat(pipe(Exit.OK, "", "\n").out()).startsWith("> Which scenes are at night?\n");
    }

    @Test
    void keepsWhatCannotBeAskedNow() {
        pipe(Exit.OK, "", "Who is Badr?\n");
        assertThat(pipe(Exit.OFFLINE, "http://127.0.0.1:1", "Who is Idris?\n").err())
                .contains("kept and goes out");
    }

    @Test
    void asksNothingMoreAndKeepsQuietWhenNobodyReadsTheAnswers() throws Exception {
        BufferedReader in =
                new BufferedReader(new StringReader("Who is Badr?\n/scenes\nWho is Idris?\n"));
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal =
                new Terminal(in, new PrintStream(new Broken()), new PrintStream(err), false);
        Surroundings.Window none = new FakeTerminal("", false).surroundings(Map.of()).window();
        assertThat(
                        CommandStart.text(
                                new StartOptions(home.toString(), null, true),
                                new Surroundings(terminal, Map.of(), none)))
                .isEqualTo(Exit.OK);
        assertThat(err.size()).isZero();
        assertThat(in.readLine()).isEqualTo("Who is Idris?");
    }

    private static final class Broken extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
        }
    }
}
