package app.aladdin.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.cache.OfflineStore;
import app.aladdin.client.Client;
import app.aladdin.client.conversations.ConversationEvent;
import app.aladdin.client.conversations.Entry;
import app.aladdin.client.session.ServerKey;
import app.aladdin.contract.Mode;
import app.aladdin.contract.Role;
import app.aladdin.studio.Studio;
import app.aladdin.studio.StudioOptions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

class CutStreamTest {
    private static final String SERVER = ServerKey.THIS_COMPUTER.value();

    @TempDir Path folder;

    @Test
    void resumesAnAnswerThatWasCutInMidStreamAndKeepsItOnce() throws Exception {
        StudioOptions options =
                StudioOptions.of(folder.resolve("studio.db")).withPace(Duration.ofMillis(15));
        try (Studio studio = Studio.start(options);
                CutProxy proxy = new CutProxy(studio.url());
                OfflineStore store = OfflineStore.open(folder.resolve("client.db"));
                Client client = new Client(ServerKey.THIS_COMPUTER, store, Clock.systemUTC())) {
            CountDownLatch done = new CountDownLatch(1);
            AtomicInteger pieces = new AtomicInteger();
            client.conversations()
                    .events()
                    .subscribe(event -> {
                        if (event instanceof ConversationEvent.Grew
                                && pieces.incrementAndGet() == 12) {
                            proxy.cut();
                        }
                        if (event instanceof ConversationEvent.Put put
                                && put.entry().state() == Entry.State.COMPLETE) {
                            done.countDown();
                        }
                    });
            client.start();
            client.connect(proxy.address(), studio::token);
            client.outbox()
                    .send(
                            "the-brass-lamp",
                            "conversation",
                            Mode.CHAT,
                            "Who meets whom in the bazaar?",
                            () -> {});

            assertThat(done.await(60, TimeUnit.SECONDS)).isTrue();
            // Whether the rest comes in pieces or whole depends on how fast it is asked for again.
            assertThat(pieces.get()).isGreaterThanOrEqualTo(12);
            assertThat(proxy.sinceCut()).isPositive();
            var kept = store.messages().of(SERVER, "conversation");
            assertThat(kept).hasSize(2);
            assertThat(kept.get(1).message().role()).isEqualTo(Role.ASSISTANT);
            assertThat(kept.get(1).message().content())
                    .startsWith("**47 pairs**")
                    .contains("no language model");
        }
    }
}
