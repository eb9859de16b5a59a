package app.aladdin.client.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.contract.ChatResponse;
import app.aladdin.contract.Mode;
import app.aladdin.contract.StreamEvent;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// One answer out of frames and reply.
final class AnswerTextTest {
    private static final String TEXT =
            "In the **bazaar** Aladdin meets Jasmine; the the the lamp 🧞 is sold. 神灯。\n\n- INT.";
    private static final int RUNS = 3_000;

    private static List<StreamEvent> chunks(Random random, int style, String id) {
        List<StreamEvent> chunks = new ArrayList<>();
        int at = 0;
        while (at < TEXT.length()) {
            int next = Math.min(TEXT.length(), at + 1 + random.nextInt(20));
            String delta = TEXT.substring(at, next);
            String whole = TEXT.substring(0, next);
            chunks.add(
                    switch (style) {
                        case 0 -> new StreamEvent.Chunk(id, delta, null);
                        case 1 -> new StreamEvent.Chunk(id, null, whole);
                        default -> new StreamEvent.Chunk(id, delta, whole);
                    });
            at = next;
        }
        return chunks;
    }

    /// What a screen shows that follows the steps.
    private static String follow(AnswerText answer, List<StreamEvent> events, long seed) {
        StringBuilder screen = new StringBuilder();
        for (StreamEvent event : events) {
            switch (answer.accept(event)) {
                case AnswerText.Step.Grew grew -> screen.append(grew.delta());
                case AnswerText.Step.Replaced replaced -> {
                    screen.setLength(0);
                    screen.append(answer.text());
                }
                case AnswerText.Step.Finished finished -> {
                    screen.setLength(0);
                    screen.append(answer.text());
                }
                case AnswerText.Step.Began began -> assertThat(screen).isEmpty();
                case AnswerText.Step.Nothing nothing -> {}
                case AnswerText.Step.Failed failed -> throw new AssertionError("failed");
            }
            assertThat(screen).as("seed %d", seed).hasToString(answer.text());
            assertThat(TEXT).as("seed %d", seed).startsWith(answer.text());
        }
        return screen.toString();
    }

    @Test
    void anySplittingWithAnyReplaysIsTheSameText() {
        for (long seed = 0; seed < RUNS; seed++) {
            Random random = new Random(seed);
            int style = random.nextInt(3);
            String id = random.nextBoolean() ? "a" : "";
            List<StreamEvent> events = new ArrayList<>();
            for (int replay = random.nextInt(3); replay > 0; replay--) {
                List<StreamEvent> part = chunks(random, style, id);
                events.add(new StreamEvent.Start(id, Mode.CHAT));
                events.addAll(part.subList(0, random.nextInt(part.size() + 1)));
            }
            events.add(new StreamEvent.Start(id, Mode.CHAT));
            events.addAll(chunks(random, style, id));
            boolean saysAll = random.nextBoolean();
            events.add(new StreamEvent.Complete(id, saysAll ? TEXT : "", Mode.CHAT, null));
            AnswerText answer = new AnswerText(Set.of("old"));
            assertThat(follow(answer, events, seed)).as("seed %d", seed).isEqualTo(TEXT);
        }
    }

    @Test
    void framesOfEarlierAnswersChangeNothing() {
        for (long seed = 0; seed < RUNS; seed++) {
            Random random = new Random(seed);
            List<StreamEvent> events = new ArrayList<>();
            events.add(new StreamEvent.Start("old", Mode.CHAT));
            events.add(new StreamEvent.Chunk("old", "Something else", null));
            if (random.nextBoolean()) {
                events.add(new StreamEvent.Chunk("", "nameless", null));
            }
            events.add(new StreamEvent.Complete("old", "Something else", Mode.CHAT, null));
            events.add(new StreamEvent.Start("a", Mode.CHAT));
            events.addAll(chunks(random, random.nextInt(3), random.nextBoolean() ? "a" : ""));
            events.add(new StreamEvent.Complete("a", "", Mode.CHAT, null));
            assertThat(follow(new AnswerText(Set.of("old")), events, seed))
                    .as("seed %d", seed)
                    .isEqualTo(TEXT);
        }
    }

    @Test
    void theTextSoFarWinsOverItsDelta() {
        AnswerText answer = new AnswerText(Set.of());
        answer.accept(new StreamEvent.Start("a", Mode.CHAT));
        answer.accept(new StreamEvent.Chunk("a", "Helo", "Hello"));
        assertThat(answer.text()).isEqualTo("Hello");
    }

    @Test
    void contentThatRepeatsTheDeltaIsNewText() {
        AnswerText answer = new AnswerText(Set.of());
        answer.accept(new StreamEvent.Start("a", Mode.CHAT));
        answer.accept(new StreamEvent.Chunk("a", "Hello ", "Hello "));
        answer.accept(new StreamEvent.Chunk("a", "world", "world"));
        assertThat(answer.text()).isEqualTo("Hello world");
    }

    @Test
    void aReplyWithTextEndsTheAnswer() {
        AnswerText answer = new AnswerText(Set.of());
        answer.accept(new StreamEvent.Chunk("a", "Hel", null));
        assertThat(answer.accept(response("Hello")))
                .containsInstanceOf(AnswerText.Step.Finished.class);
        assertThat(answer.text()).isEqualTo("Hello");
    }

    @Test
    void aCutStreamThatGoesOnOrBeginsAgainWithoutAnIdDoublesNothing() {
        for (long seed = 0; seed < RUNS; seed++) {
            Random random = new Random(seed);
            List<StreamEvent> chunks = chunks(random, 0, "");
            int cut = 1 + random.nextInt(chunks.size());
            AnswerText answer = new AnswerText(Set.of());
            answer.accept(new StreamEvent.Start("", Mode.CHAT));
            chunks.subList(0, cut).forEach(answer::accept);
            answer.resumed();
            int from = random.nextBoolean() ? 0 : cut;
            chunks.subList(from, chunks.size()).forEach(answer::accept);
            answer.accept(new StreamEvent.Complete("", "", Mode.CHAT, null));
            assertThat(answer.text()).as("seed %d", seed).isEqualTo(TEXT);
        }
    }

    @Test
    void theReplySaysWhichOfTwoAnswersIsMeant() {
        AnswerText answer = new AnswerText(Set.of());
        answer.accept(new StreamEvent.Start("x", Mode.CHAT));
        answer.accept(new StreamEvent.Chunk("x", "Not ", null));
        answer.accept(new StreamEvent.Start("a", Mode.CHAT));
        answer.accept(new StreamEvent.Chunk("a", "Mine", null));
        answer.accept(new StreamEvent.Chunk("x", "mine", null));
        assertThat(answer.text()).isEqualTo("Not mine");
        assertThat(answer.accept(response(""))).containsInstanceOf(AnswerText.Step.Replaced.class);
        assertThat(answer.text()).isEqualTo("Mine");
        assertThat(answer.accept(new StreamEvent.Complete("x", "Not mine", Mode.CHAT, null)))
                .isInstanceOf(AnswerText.Step.Nothing.class);
    }

    @Test
    void manyPiecesTakeTimeInProportion() {
        AnswerText answer = new AnswerText(Set.of());
        String piece = "0123456789";
        for (int i = 0; i < 500_000; i++) {
            answer.accept(new StreamEvent.Chunk("a", piece, null));
        }
        assertThat(answer.text()).hasSize(5_000_000);
    }

    @Test
    void aReplyWithoutTextNamesTheAnswerOnly() {
        AnswerText answer = new AnswerText(Set.of());
        assertThat(answer.accept(response(""))).isEmpty();
        assertThat(answer.id()).isEqualTo("a");
    }

    private static ChatResponse response(String content) {
        return new ChatResponse("a", "c", content, Mode.CHAT, null, Instant.EPOCH);
    }
}
