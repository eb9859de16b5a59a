package app.aladdin.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Work that is held back so that it is done less often.
final class TimingTest {
    private final FakeTimer timer = new FakeTimer();
    private final FakeDispatcher dispatcher = new FakeDispatcher();
    private final List<String> received = new ArrayList<>();

    private void pass(long millis) {
        timer.pass(Duration.ofMillis(millis));
        dispatcher.run();
    }

    private Debounce<String> debounce() {
        return new Debounce<>(
                timer, dispatcher, Duration.ofMillis(500), Duration.ofSeconds(2), received::add);
    }

    @Test
    void typingIsHandedOnHalfASecondAfterTheLastKey() {
        Debounce<String> debounce = debounce();
        for (String typed : List.of("c", "ca", "cav")) {
            debounce.accept(typed);
            pass(499);
            assertThat(received).isEmpty();
        }
        pass(1);
        assertThat(received).containsExactly("cav");
        pass(10_000);
        assertThat(received).hasSize(1);
    }

    @Test
    void typingWithoutAPauseIsHandedOnAfterTheLongestWait() {
        Debounce<String> debounce = debounce();
        for (int key = 1; key <= 50; key++) {
            debounce.accept("key " + key);
            pass(100);
        }
        assertThat(received).containsExactly("key 20", "key 40");
    }

    @Test
    void typingIsHandedOnInTimeWhenTheClockIsPutBackMeanwhile() {
        Debounce<String> debounce = debounce();
        debounce.accept("before");
        timer.putBack(Duration.ofDays(1));
        for (int key = 1; key <= 25; key++) {
            debounce.accept("key " + key);
            pass(100);
        }
        assertThat(received).containsExactly("key 20");
    }

    @Test
    void waitingCanBeCutShortOrCalledOff() {
        Debounce<String> debounce = debounce();
        debounce.accept("now");
        debounce.flush();
        assertThat(received).containsExactly("now");
        debounce.accept("never");
        debounce.drop();
        debounce.flush();
        pass(10_000);
        assertThat(received).containsExactly("now");
    }

    @Test
    void anActionCalledOffDoesNotRunThoughItsTimeHadCome() {
        Runnable cancel = timer.after(Duration.ofMillis(1), dispatcher, () -> received.add("no"));
        timer.pass(Duration.ofMillis(1));
        cancel.run();
        dispatcher.run();
        assertThat(received).isEmpty();
    }

    @Test
    void realTimePasses() throws InterruptedException {
        CountDownLatch woken = new CountDownLatch(1);
        try (SystemTimer real = new SystemTimer("test", Clock.systemUTC())) {
            Runnable cancel = real.after(Duration.ofHours(1), () -> received.add("no"));
            real.after(Duration.ofMillis(1), woken::countDown);
            assertThat(woken.await(20, TimeUnit.SECONDS)).isTrue();
            cancel.run();
        }
        assertThat(received).isEmpty();
    }

    private Throttle throttle() {
        return new Throttle(timer, dispatcher, Duration.ofMillis(200), () -> received.add("done"));
    }

    @Test
    void whatIsAskedForOftenIsDoneOnceAtFirstAndOnceAfterARest() {
        Throttle throttle = throttle();
        for (int wish = 0; wish < 1_000; wish++) {
            throttle.request();
        }
        dispatcher.run();
        assertThat(received).hasSize(1);
        for (int wish = 0; wish < 1_000; wish++) {
            throttle.request();
            dispatcher.run();
        }
        assertThat(received).hasSize(1);
        pass(200);
        assertThat(received).hasSize(2);
        pass(10_000);
        assertThat(received).hasSize(2);
    }

    @Test
    void whatIsAskedForAgainAfterARestIsDoneAtOnce() {
        Throttle throttle = throttle();
        throttle.request();
        dispatcher.run();
        pass(200);
        throttle.request();
        dispatcher.run();
        assertThat(received).hasSize(2);
    }

    @Test
    void whatGoesWrongOnceIsDoneTheNextTime() {
        List<String> tries = new ArrayList<>();
        Throttle throttle =
                new Throttle(
                        timer,
                        dispatcher,
                        Duration.ofMillis(200),
                        () -> {
                            tries.add("try");
                            if (tries.size() == 1) {
                                throw new IllegalStateException("once");
                            }
                        });
        throttle.request();
        assertThatThrownBy(dispatcher::run).hasMessage("once");
        throttle.request();
        pass(200);
        assertThat(tries).hasSize(2);
    }
}
