package app.aladdin.app;

import app.aladdin.client.Client;
import app.aladdin.client.conversations.Entry;
import app.aladdin.client.executions.ExecutionEvent;
import app.aladdin.state.Loadable;
import app.aladdin.ui.nav.Destination;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/// What was said and done: executions, conversations, relationships.
final class WorkStates {
    private static final List<String> QUESTIONS =
            List.of(
                    "Which scenes are at night?",
                    "Who is Badr?",
                    "Which scenes are in the bazaar?",
                    "Who is Idris?",
                    "Where is the lamp seen?");

    private final Client client;
    private final Album folder;

    WorkStates(Client client, Album folder) {
        this.client = client;
        this.folder = folder;
    }

    /// @param talk in which a task was carried out
    void take(PictureTalk talk) throws Exception {
        String task = talk.conversation();
        Instant read = longer(talk);
        client.remember("conversations.seen." + PictureDesk.PROJECT, "* " + read);
        client.remember("conversation." + PictureDesk.PROJECT, task);
        try (Pictures pictures = new Pictures(client, folder)) {
            pictures.go("executions");
            pictures.take("executions");
            pictures.go(new Destination.Executions(Optional.of(lastExecution(client))));
            pictures.take("execution");
        }
        try (Pictures pictures = new Pictures(client, folder)) {
            pictures.go(new Destination.Conversations(Optional.of(task)));
            pictures.take("conversations");
        }
        try (Pictures pictures = new Pictures(client, folder)) {
            pictures.panel(false);
            pictures.go("conversations");
            pictures.take("conversations-new");
            pictures.go(new Destination.Conversations(Optional.of(talk.conversation())));
            pictures.take("conversations-unread");
        }
        try (Pictures pictures = new Pictures(client, folder)) {
            pictures.go(new Destination.Relationships(Optional.empty()));
            pictures.take("relationships");
        }
    }

    /// Talks for a while; returns from when on it is new.
    private Instant longer(PictureTalk talk) throws InterruptedException {
        talk.begin();
        for (String question : QUESTIONS.subList(0, 3)) {
            talk.ask(question, Entry.State.COMPLETE);
        }
        Instant read = Instant.now();
        for (String question : QUESTIONS.subList(3, QUESTIONS.size())) {
            talk.ask(question, Entry.State.COMPLETE);
        }
        return read;
    }

    private static String lastExecution(Client client) throws InterruptedException {
        CountDownLatch listed = new CountDownLatch(1);
        String[] id = {""};
        Runnable release =
                client.executions()
                        .events()
                        .subscribe(event -> {
                            if (event instanceof ExecutionEvent.Listed list
                                    && list.executions() instanceof Loadable.Ready<?>) {
                                list.executions().known().stream()
                                        .flatMap(List::stream)
                                        .findFirst()
                                        .ifPresent(run -> id[0] = run.id());
                                listed.countDown();
                            }
                        });
        client.executions().list(PictureDesk.PROJECT);
        PictureDesk.await(listed, "the executions");
        release.run();
        return id[0];
    }
}
