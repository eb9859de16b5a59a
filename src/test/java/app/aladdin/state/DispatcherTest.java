package app.aladdin.state;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Events reach their store in order, on one thread, in batches.
final class DispatcherTest {

    @Test
    void aBurstOfEventsCostsOneHop() {
        Deque<Runnable> hops = new ArrayDeque<>();
        List<Integer> seen = new ArrayList<>();
        Dispatcher dispatcher = hops::add;
        Consumer<Integer> inbox = dispatcher.inbox(seen::add);
        for (int i = 0; i < 100; i++) {
            inbox.accept(i);
        }
        assertThat(hops).hasSize(1);
        hops.remove().run();
        assertThat(seen).hasSize(100).isSorted();
    }

    @Test
    void whatComesWhileApplyingIsAppliedInTheNextHop() {
        Deque<Runnable> hops = new ArrayDeque<>();
        List<Integer> seen = new ArrayList<>();
        Dispatcher dispatcher = hops::add;
        List<Consumer<Integer>> self = new ArrayList<>();
        Consumer<Integer> inbox =
                dispatcher.inbox(event -> {
                    seen.add(event);
                    if (event < 3) {
                        self.getFirst().accept(event + 1);
                    }
                });
        self.add(inbox);
        inbox.accept(1);
        while (!hops.isEmpty()) {
            hops.remove().run();
        }
        assertThat(seen).containsExactly(1, 2, 3);
    }

    @Test
    void manySendersKeepTheirOwnOrder() throws InterruptedException {
        int senders = 8;
        int each = 500;
        CountDownLatch all = new CountDownLatch(senders * each);
        ConcurrentLinkedQueue<int[]> seen = new ConcurrentLinkedQueue<>();
        ConcurrentLinkedQueue<String> threads = new ConcurrentLinkedQueue<>();
        try (SerialDispatcher dispatcher = new SerialDispatcher("store")) {
            Consumer<int[]> inbox =
                    dispatcher.inbox(event -> {
                        threads.add(Thread.currentThread().getName());
                        seen.add(event);
                        all.countDown();
                    });
            for (int sender = 0; sender < senders; sender++) {
                int id = sender;
                Thread.ofVirtual()
                        .start(() -> {
                            for (int i = 0; i < each; i++) {
                                inbox.accept(new int[] {id, i});
                            }
                        });
            }
            assertThat(all.await(20, TimeUnit.SECONDS)).isTrue();
        }
        int[] next = new int[senders];
        seen.forEach(event -> assertThat(event[1]).isEqualTo(next[event[0]]++));
        assertThat(threads).containsOnly("store");
    }

    @Test
    void oneEventThatFailsLosesNoneOfTheOthers() {
        Deque<Runnable> hops = new ArrayDeque<>();
        List<Integer> seen = new ArrayList<>();
        Dispatcher dispatcher = hops::add;
        Consumer<Integer> inbox =
                dispatcher.inbox(event -> {
                    if (event == 2) {
                        throw new IllegalStateException("a bug in a store");
                    }
                    seen.add(event);
                });
        inbox.accept(1);
        inbox.accept(2);
        inbox.accept(3);
        while (!hops.isEmpty()) {
            try {
                hops.remove().run();
            } catch (IllegalStateException bug) {
                assertThat(bug).hasMessage("a bug in a store");
            }
        }
        assertThat(seen).containsExactly(1, 3);
    }
}
