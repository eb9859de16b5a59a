package app.aladdin.bench;

import app.aladdin.client.conversations.ConversationEvent;
import app.aladdin.client.conversations.Entry;
import app.aladdin.host.Host;

import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Ten thousand messages from local HTTP JSON until the last one is in sight and nothing is blank.
final class OpenPhase {
    private static final String KEPT = "bench-kept";

    private OpenPhase() {}

    /// @return how many messages there are
    static int run(BenchWindow window, String server, Figures figures) throws Exception {
        window.tell(new ConversationEvent.Opened(BenchWindow.CONVERSATION, List.of()));
        window.onFx(() -> true);
        long start = System.nanoTime();
        List<Entry> entries = fetch(server);
        double parsed = (System.nanoTime() - start) / 1e6;
        window.tell(new ConversationEvent.Opened(BenchWindow.CONVERSATION, entries));
        awaitLast(window, entries.size());
        figures.add(
                "open: HTTP JSON to last message painted, ms", (System.nanoTime() - start) / 1e6);
        figures.add("open: of that, HTTP and JSON, ms", parsed);
        return entries.size();
    }

    /// The same from the offline store.
    static void cached(BenchWindow window, Host host, Workload workload, Figures figures)
            throws Exception {
        List<Entry> entries = Workload.messages(workload.json("conv-10k"));
        keep(host, KEPT, entries);
        long start = System.nanoTime();
        window.show(KEPT);
        int last = entries.getLast().text().length();
        window.awaitPainted(
                "the last message",
                () -> window.covered() && window.endShown() && window.lowestText() == last);
        figures.add(
                "open: from the cache to last message painted, ms",
                (System.nanoTime() - start) / 1e6);
        awaitLast(window, entries.size());
        figures.add(
                "open: from the cache to all of it there, ms", (System.nanoTime() - start) / 1e6);
        window.open(BenchWindow.CONVERSATION);
    }

    /// Puts a conversation into the offline store.
    static void keep(Host host, String conversation, List<Entry> entries) {
        host.store()
                .messages()
                .replace(
                        host.client().connection().key().value(),
                        conversation,
                        Workload.kept(conversation, entries));
    }

    static void awaitLast(BenchWindow window, int count) throws Exception {
        window.awaitPainted(
                "the last message",
                () -> window.flow().getLastVisibleIndex() == count - 1 && window.covered());
    }

    private static List<Entry> fetch(String server) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(server + "/data/conv-10k.json")).build();
        try (HttpClient http = HttpClient.newHttpClient();
                Reader body =
                        new InputStreamReader(
                                http.send(request, HttpResponse.BodyHandlers.ofInputStream())
                                        .body(),
                                StandardCharsets.UTF_8)) {
            return Workload.messages(body);
        }
    }
}
