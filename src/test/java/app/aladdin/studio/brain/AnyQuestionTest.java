package app.aladdin.studio.brain;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.contract.EntityRef;
import app.aladdin.contract.Json;
import app.aladdin.contract.Project;
import app.aladdin.studio.store.StudioStore;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class AnyQuestionTest {
    private static final int ROUNDS = 1500;
    private static final List<String> WORDS =
            List.of(
                    ("who whom what where when which how many long often most least first last is"
                         + " are in at with without not never and or to the of all list scene"
                         + " scenes act one two three character characters location locations night"
                         + " day dawn dusk interior exterior meets meet together speaks words lines"
                         + " pages minutes longest shortest happens appears loves opposes"
                         + " relationship about film theme hello thanks help 1 12 30 99 12a lamp"
                         + " ring camel 阿拉丁 wer trifft Nacht ??? ' \" | * [ ] ( ) < > \\ `"
                         + " \ud83e\ude94 \ud800")
                            .split(" ", -1));

    @TempDir Path folder;

    @Test
    void neverFailsAtASentenceOfKnownWords() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        try (SampleBrain brain = new SampleBrain(folder)) {
            List<String> words = new ArrayList<>(WORDS);
            brain.facts().characterRefs().stream().map(EntityRef::name).forEach(words::add);
            brain.facts().locationRefs().stream().map(EntityRef::name).forEach(words::add);
            for (int round = 0; round < ROUNDS; round++) {
                List<String> question = new ArrayList<>();
                for (int n = random.nextInt(9); n >= 0; n--) {
                    question.add(words.get(random.nextInt(words.size())));
                }
                check(brain, String.join(" ", question), seed);
            }
        }
    }

    @Test
    void neverFailsAtAnyText() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        try (SampleBrain brain = new SampleBrain(folder)) {
            for (int round = 0; round < ROUNDS / 5; round++) {
                StringBuilder text = new StringBuilder();
                for (int n = random.nextInt(80); n >= 0; n--) {
                    text.append((char) random.nextInt(random.nextBoolean() ? 128 : 65536));
                }
                check(brain, text.toString(), seed);
            }
            check(brain, "x".repeat(10_000), seed);
            check(brain, "Aladdin ".repeat(1250), seed);
            check(brain, "scene 1 to 9999 ".repeat(600), seed);
        }
    }

    @Test
    void answersForAProjectWithNothingInIt() {
        try (StudioStore store = StudioStore.open(folder.resolve("s.db"), InstantSource.system());
                Brain brain = new Brain(store.entities(), folder.resolve("i"))) {
            store.entities()
                    .add(Project.read(Json.object().put("id", "p").put("name", "P")), List.of());
            for (String question :
                    List.of(
                            "Which scenes are at night?",
                            "Who meets whom?",
                            "Who speaks most?",
                            "How long is the film?",
                            "list characters",
                            "list locations",
                            "scene 1",
                            "longest scene",
                            "what is it about?",
                            "who appears most?",
                            "how many acts?",
                            "hello",
                            "lamp")) {
                assertThat(brain.answer("p", question).markdown()).as(question).isNotBlank();
            }
        }
    }

    private static void check(SampleBrain brain, String question, long seed) {
        Answer answer = brain.ask(question);
        assertThat(answer.markdown())
                .as("seed %d: %s", seed, question)
                .contains("no language model")
                .doesNotContain("null")
                .doesNotContain("  are");
    }
}
