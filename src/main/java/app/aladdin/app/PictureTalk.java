package app.aladdin.app;

import app.aladdin.client.Client;
import app.aladdin.client.conversations.ConversationEvent;
import app.aladdin.client.conversations.Entry;
import app.aladdin.client.outbox.SendOptions;
import app.aladdin.contract.AnswerMetadata;
import app.aladdin.contract.Mode;
import app.aladdin.contract.Problem;
import app.aladdin.contract.Role;

import com.fasterxml.jackson.databind.JsonNode;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;

/// Talks to the orchestrator, so that there is something to take pictures of.
final class PictureTalk {
    private final Client client;
    private volatile String answered = "";
    private String conversation = "";

    PictureTalk(Client client) {
        this.client = client;
        begin();
    }

    /// Begins another conversation.
    void begin() {
        conversation = UUID.randomUUID().toString();
    }

    String conversation() {
        return conversation;
    }

    /// The last answer.
    String answered() {
        return answered;
    }

    private static String idOf(ConversationEvent event) {
        return event instanceof ConversationEvent.Put put ? put.entry().id() : "";
    }

    void ask(String question, Entry.State until) throws InterruptedException {
        ask(Mode.CHAT, question, until);
    }

    void ask(Mode mode, String question, Entry.State until) throws InterruptedException {
        ask(mode, question, SendOptions.none(), until);
    }

    void ask(Mode mode, String question, JsonNode options, Entry.State until)
            throws InterruptedException {
        CountDownLatch reached = new CountDownLatch(1);
        int[] growth = {0};
        Predicate<ConversationEvent> enough =
                event ->
                        switch (event) {
                            case ConversationEvent.Put put ->
                                    until != Entry.State.STREAMING && put.entry().state() == until;
                            case ConversationEvent.Grew grew ->
                                    until == Entry.State.STREAMING && ++growth[0] > 30;
                            default -> false;
                        };
        Runnable release =
                client.conversations()
                        .events()
                        .subscribe(event -> {
                            if (enough.test(event)) {
                                answered = idOf(event);
                                reached.countDown();
                            }
                        });
        String project = PictureDesk.PROJECT;
        client.remember("conversation." + project, conversation);
        client.outbox().send(project, conversation, mode, question, options, () -> {});
        PictureDesk.await(reached, question);
        release.run();
    }

    /// An answer that broke off, and a question that a server did not take.
    void broken() {
        tell(
                Role.ASSISTANT,
                "Nothing flies over Vienna here. What comes closest is the",
                Entry.State.INTERRUPTED,
                Optional.empty());
        tell(
                Role.USER,
                "And carpets?",
                Entry.State.FAILED,
                Optional.of(new Problem.ServerFault("", "INTERNAL", true)));
    }

    private void tell(Role role, String text, Entry.State state, Optional<Problem> problem) {
        client.conversations()
                .events()
                .accept(
                        new ConversationEvent.Put(
                                conversation,
                                new Entry(
                                        UUID.randomUUID().toString(),
                                        role,
                                        text,
                                        Mode.CHAT,
                                        state,
                                        AnswerMetadata.NONE,
                                        Instant.now(),
                                        problem,
                                        false)));
    }
}
