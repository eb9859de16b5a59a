package app.aladdin.state;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.concurrent.atomic.AtomicInteger;

class LaterTest {
    private final AtomicInteger makings = new AtomicInteger();
    private final Later<Integer> later = new Later<>(makings::incrementAndGet);

    @Test
    void makesNothingBeforeItIsNeeded() {
        assertThat(later.made()).isEmpty();
        assertThat(makings).hasValue(0);
    }

    @Test
    void makesItOnce() {
        assertThat(later.get()).isEqualTo(later.get());
        assertThat(later.made()).contains(1);
        assertThat(makings).hasValue(1);
    }
}
