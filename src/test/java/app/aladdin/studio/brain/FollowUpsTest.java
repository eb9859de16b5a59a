package app.aladdin.studio.brain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

final class FollowUpsTest {
    private static final List<String> QUESTIONS =
            List.of("Which scenes are at night?", "Who meets whom?", "Where is the ring?", "hello");

    @Test
    void suggestsOnlyWhatCitesSomethingInItsAnswer(@TempDir Path folder) {
        try (SampleBrain brain = new SampleBrain(folder)) {
            for (String question : QUESTIONS) {
                List<String> suggestions = brain.ask(question).metadata().suggestions();
                assertThat(suggestions).as(question).isNotEmpty().doesNotContain(question);
                assertThat(suggestions)
                        .allSatisfy(each ->
                                assertThat(brain.ask(each).metadata().entities())
                                        .as(each)
                                        .isNotEmpty());
            }
        }
    }
}
