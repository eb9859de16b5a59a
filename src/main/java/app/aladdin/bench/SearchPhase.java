package app.aladdin.bench;

import app.aladdin.client.conversations.Entry;
import app.aladdin.client.search.MessageFind;
import app.aladdin.client.search.MessageFinder;
import app.aladdin.contract.Conversation;
import app.aladdin.contract.Mode;
import app.aladdin.host.Host;
import app.aladdin.state.Dispatcher;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;

/// Words typed letter by letter over 100,000 messages of one project, without a server: from before
/// a key is queued to what it finds on the FX thread. The messages are those of `conv-10k`, ten
/// times over in conversations of their own, with a few rare words in each so that there are as
/// many different words as people use.
final class SearchPhase {
    private static final String PROJECT = "bench";
    private static final int CONVERSATIONS = 10;
    private static final int NAMES = 30_000;
    private static final int MOST = 20;
    private static final long SEED = 20260105;
    private static final String[] SYLLABLES = {
        "ba", "bel", "cor", "dan", "do", "el", "fé", "gra", "hö", "ia", "jun", "kal", "la", "light",
        "mar", "mi", "nor", "ña", "o", "pav", "qui", "ra", "sch", "sol", "ta", "ter", "ul", "vi",
        "wey", "za", "house", "ille", "on", "ström"
    };

    /// What is typed: beginnings that grow, accents left out, Chinese, a typing error, several
    /// words, nothing.
    private static final List<String> TYPED =
            List.of(
                    "lighthouse",
                    "lighthuose",
                    "hohlenstrom",
                    "charcater budget",
                    "scene opens",
                    "the camera of the director",
                    "\u6570\u636e",
                    "\u68c0\u67e5\u6570\u636e",
                    "pavilleon",
                    "zzyzx road");

    private final MessageFinder finder;
    private final Dispatcher dispatcher;
    private final List<Double> times = new ArrayList<>();
    private int found;

    private SearchPhase(MessageFinder finder, Dispatcher dispatcher) {
        this.finder = finder;
        this.dispatcher = dispatcher;
    }

    /// @param home a data directory for this alone
    static void run(BenchWindow window, Workload workload, Path home, int rounds, Figures figures)
            throws Exception {
        try (Host host = Host.open(Bench.nobody(home)).orElseThrow()) {
            fill(host, workload, figures);
            long start = System.nanoTime();
            while (host.store().search().catchUp(500)) {
                // In portions, as in the background of the window.
            }
            figures.add("search: all of them indexed, ms", (System.nanoTime() - start) / 1e6);
            SearchPhase phase = new SearchPhase(host.client().finder(), window.dispatcher());
            phase.finder.warm();
            for (int round = 0; round < rounds; round++) {
                phase.measure(figures);
            }
        }
    }

    private static void fill(Host host, Workload workload, Figures figures) throws Exception {
        List<Entry> entries = Workload.messages(workload.json("conv-10k"));
        String server = host.client().connection().key().value();
        Random random = new Random(SEED);
        List<String> names = names(random);
        List<Double> written = new ArrayList<>();
        for (int i = 0; i < CONVERSATIONS; i++) {
            String id = "bench-search-" + i;
            Instant at = Instant.EPOCH.plusSeconds(1_800_000_000L + i);
            host.store()
                    .conversations()
                    .add(server, new Conversation(id, PROJECT, "Talk " + i, Mode.CHAT, at, at));
            List<Entry> named = new ArrayList<>();
            for (Entry entry : entries) {
                named.add(entry.saying(entry.text() + "\n\n" + two(names, random)));
            }
            long start = System.nanoTime();
            OpenPhase.keep(host, id, named);
            written.add((System.nanoTime() - start) / 1e6);
        }
        figures.add("search: messages", CONVERSATIONS * entries.size());
        figures.add("search: a tenth of them written, ms", Figures.quantile(written, 0.5));
    }

    private static String two(List<String> names, Random random) {
        return names.get(random.nextInt(NAMES)) + " " + names.get(random.nextInt(NAMES));
    }

    private static List<String> names(Random random) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < NAMES; i++) {
            StringBuilder name = new StringBuilder();
            for (int part = 2 + random.nextInt(3); part > 0; part--) {
                name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            }
            names.add(name.toString());
        }
        names.addAll(0, List.of("lighthouse", "h\u00f6hlenstr\u00f6m", "pavill\u00e9on"));
        return names;
    }

    private void measure(Figures figures) throws InterruptedException {
        times.clear();
        found = 0;
        for (String typed : TYPED) {
            for (int end = 1; end <= typed.length(); end++) {
                key(typed.substring(0, end));
            }
        }
        figures.add("search: key to finds p50, ms", Figures.quantile(times, 0.5));
        figures.add("search: key to finds p95, ms", Figures.quantile(times, 0.95));
        figures.add("search: key to finds longest, ms", Figures.quantile(times, 1));
        figures.add("search: keys", times.size());
        figures.add("search: of them with finds", found);
    }

    private void key(String typed) throws InterruptedException {
        CountDownLatch shown = new CountDownLatch(1);
        long start = System.nanoTime();
        dispatcher.execute(() ->
                finder.find(
                        PROJECT,
                        typed,
                        MOST,
                        finds -> dispatcher.execute(() -> shown(finds, shown))));
        BenchWindow.await(shown, "finds");
        times.add((System.nanoTime() - start) / 1e6);
    }

    private void shown(List<MessageFind> finds, CountDownLatch shown) {
        found += finds.isEmpty() ? 0 : 1;
        shown.countDown();
    }
}
