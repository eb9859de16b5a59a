package app.aladdin.state;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Work in the background ends with its owner.
final class BackgroundTest {

    @Test
    void aFailureIsToldOnTheWorksOwnThread() throws Exception {
        CompletableFuture<String> told = new CompletableFuture<>();
        try (Background background = new Background("owner")) {
            background.start(
                    "work",
                    () -> {
                        throw new IOException("no");
                    },
                    failure ->
                            told.complete(
                                    Thread.currentThread().getName() + " " + failure.getMessage()));
            assertThat(told.get(10, TimeUnit.SECONDS)).isEqualTo("owner/work no");
        }
    }

    @Test
    void closingInterruptsWhatRunsAndStaysQuiet() throws InterruptedException {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        CompletableFuture<Throwable> told = new CompletableFuture<>();
        Background background = new Background("owner");
        background.start(
                "work",
                () -> {
                    running.countDown();
                    try {
                        never.await();
                    } finally {
                        interrupted.countDown();
                    }
                },
                told::complete);
        assertThat(running.await(10, TimeUnit.SECONDS)).isTrue();
        background.close();
        assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(told).isNotDone();
    }

    @Test
    void nothingStartsAfterClosing() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        Background background = new Background("owner");
        background.close();
        background.start("work", started::countDown, failure -> {});
        assertThat(started.await(100, TimeUnit.MILLISECONDS)).isFalse();
    }
}
