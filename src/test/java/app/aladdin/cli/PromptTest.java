package app.aladdin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.client.session.ServerChoice;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Map;

class PromptTest {
    @TempDir Path home;

    private FakeTerminal talk(String studio, String... lines) throws Exception {
        FakeTerminal terminal = new FakeTerminal(String.join("\n", lines) + "\n", true);
        Surroundings surroundings =
                terminal.surroundings(
                        studio.isEmpty() ? Map.of() : Map.of(ServerChoice.STUDIO, studio));
        StartOptions start = new StartOptions(home.toString(), null, true);
        try (Session session = new Launch(surroundings, start).session()) {
            assertThat(new Prompt(surroundings.terminal(), session).run()).isEqualTo(Exit.OK);
        }
        return terminal;
    }

    @Test
    void greetsWithTheProjectsFigures() throws Exception {
        assertThat(talk("").out())
                .contains("The Brass Lamp: 30 scenes")
                .contains("13 characters, 10 locations");
    }

    @Test
    void listsWhatTheProjectHolds() throws Exception {
        assertThat(talk("", "/help", "/scenes", "/characters", "/locations", "/quit").out())
                .contains("/history")
                .contains("  12  INT. PALACE - AUDIENCE HALL - DAY")
                .contains("Badr al-Budur")
                .contains("Cave - Mouth");
    }

    @Test
    void goesOnWhereTheLastConversationEnded() throws Exception {
        assertThat(talk("", "Who is Badr?").out()).contains("**Badr al-Budur**");
        assertThat(talk("", "/new", "/history").out())
                .contains("You:    Who is Badr?")
                .containsOnlyOnce("Answer: **Badr al-Budur**");
    }

    @Test
    void refusesAndGoesOn() throws Exception {
        FakeTerminal terminal = talk("", "/nope", "x".repeat(10_001), "", "Who is Badr?");
        assertThat(terminal.err()).contains("Unknown command /nope", "10,001");
        assertThat(terminal.out()).contains("**Badr al-Budur**");
    }

    @Test
    void keepsAQuestionUntilTheServerIsBack() throws Exception {
        talk("", "Who is Badr?");
        FakeTerminal offline = talk("http://127.0.0.1:1", "Who is Idris?", "/history");
        assertThat(offline.err()).contains("cannot be reached", "kept and goes out");
        assertThat(offline.out()).contains("Who is Idris?  (not sent yet)", "30 scenes");
        assertThat(talk("", "/history").err()).isEmpty();
    }
}
