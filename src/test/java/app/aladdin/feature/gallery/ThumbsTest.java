package app.aladdin.feature.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.client.media.MediaAnswer;
import app.aladdin.contract.Problem;

import org.junit.jupiter.api.Test;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

final class ThumbsTest {
    private final List<String> asked = new ArrayList<>();
    private final List<Consumer<MediaAnswer<byte[]>>> waiting = new ArrayList<>();
    private final Deque<Runnable> later = new ArrayDeque<>();
    private final List<String> answered = new ArrayList<>();
    private final Thumbs thumbs =
            new Thumbs(
                    (id, width, receiver) -> {
                        asked.add(id);
                        waiting.add(receiver);
                    },
                    later::add);

    private Runnable want(String id) {
        return thumbs.want(id, answer -> answered.add(id));
    }

    private void settle() {
        while (!later.isEmpty()) {
            later.pop().run();
        }
    }

    private void fail(int which) {
        waiting.get(which).accept(new MediaAnswer.Failed<>(new Problem.Offline("")));
        settle();
    }

    @Test
    void fetchesAFewAtATimeAndWhatWasAskedForLastFirst() {
        for (int i = 0; i < 7; i++) {
            want("m" + i);
        }
        settle();
        assertThat(asked).containsExactly("m6", "m5", "m4", "m3");
        fail(0);
        assertThat(asked).hasSize(5).endsWith("m2");
        assertThat(answered).containsExactly("m6");
    }

    @Test
    void fetchesNothingThatIsNotWantedAnyMore() {
        Runnable first = want("scrolled-past");
        want("seen");
        first.run();
        settle();
        assertThat(asked).containsExactly("seen");
    }
}
