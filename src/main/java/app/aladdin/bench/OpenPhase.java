package app.aladdin.bench;

import app.aladdin.client.conversations.ConversationEvent;
import app.aladdin.client.conversations.Entry;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

/// Ten thousand messages from local HTTP JSON until the last one is in sight and nothing is blank.
final class OpenPhase {
    private OpenPhase() {}

    static void run(BenchWindow window, String server, Figures figures) throws Exception {
        window.tell(new ConversationEvent.Opened(BenchWindow.CONVERSATION, List.of()));
        window.onFx(() -> true);
        long start = System.nanoTime();
        List<Entry> entries = Workload.messages(fetch(server));
        double parsed = (System.nanoTime() - start) / 1e6;
        window.tell(new ConversationEvent.Opened(BenchWindow.CONVERSATION, entries));
        window.awaitPainted(
                "the last message",
                () ->
                        window.flow().getLastVisibleIndex() == entries.size() - 1
                                && window.covered());
        figures.add(
                "open: HTTP JSON to last message painted, ms", (System.nanoTime() - start) / 1e6);
        figures.add("open: of that, HTTP and JSON, ms", parsed);
    }

    private static String fetch(String server) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(server + "/data/conv-10k.json")).build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
        }
    }
}
