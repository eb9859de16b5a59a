package app.aladdin.app;

import app.aladdin.client.Client;
import app.aladdin.client.search.MessageFind;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// Photographs what was said as it is found: from the palette, and in the open conversation.
final class SearchStates {
    private static final String SAID = "lamp";
    private static final Duration LEARNT_WITHIN = Duration.ofSeconds(20);

    private final Client client;
    private final Album folder;

    SearchStates(Client client, Album folder) {
        this.client = client;
        this.folder = folder;
    }

    /// @param client has conversations about lamps
    void take(String project) throws Exception {
        try (Pictures pictures = new Pictures(client, folder)) {
            learnt(project);
            pictures.search(SAID + " al");
            pictures.rest();
            pictures.take("palette-messages");
        }
    }

    /// The open conversation is about nights.
    void takeFinding() throws Exception {
        try (Pictures pictures = new Pictures(client, folder)) {
            pictures.rest();
            pictures.find("night");
            pictures.rest();
            pictures.take("find-in-conversation");
        }
    }

    private void learnt(String project) throws Exception {
        long deadline = System.nanoTime() + LEARNT_WITHIN.toNanos();
        List<MessageFind> found = List.of();
        while (found.isEmpty() && System.nanoTime() < deadline) {
            CompletableFuture<List<MessageFind>> told = new CompletableFuture<>();
            client.finder().find(project, SAID, 1, told::complete);
            found = told.get(LEARNT_WITHIN.toSeconds(), TimeUnit.SECONDS);
            Thread.sleep(100);
        }
    }
}
