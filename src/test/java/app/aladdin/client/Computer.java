package app.aladdin.client;

import app.aladdin.cache.OfflineStore;
import app.aladdin.client.conversations.ConversationEvent;
import app.aladdin.client.edits.EditEvent;
import app.aladdin.client.entities.EntityEvent;
import app.aladdin.client.outbox.SendOptions;
import app.aladdin.client.outbox.Waits;
import app.aladdin.client.session.ConnectionState;
import app.aladdin.client.session.ServerKey;
import app.aladdin.client.session.TokenKeeper;
import app.aladdin.contract.Mode;
import app.aladdin.contract.Problem;

import com.fasterxml.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;

/// A started client over the store of one folder, and what it told. Closing is quitting; a second
/// one over the same folder is the next start.
final class Computer implements AutoCloseable {
    static final String PROJECT = "p";
    static final String CONVERSATION = "c";

    final Client client;
    final Events<ConversationEvent> events = new Events<>();
    final Events<ConnectionState> states = new Events<>();
    final Events<Problem> problems = new Events<>();
    final Events<EntityEvent> entities = new Events<>();
    final Events<EditEvent> edits = new Events<>();
    private final OfflineStore store;

    Computer(Path folder) {
        this(folder, Waits.STANDARD);
    }

    Computer(Path folder, Waits waits) {
        store = OfflineStore.open(folder.resolve("offline.db"));
        client =
                new Client(
                        ServerKey.THIS_COMPUTER, store, Clock.systemUTC(), waits, TokenKeeper.NONE);
        client.conversations().events().subscribe(events);
        client.connection().states().subscribe(states);
        client.problems().subscribe(problems);
        client.entities().events().subscribe(entities);
        client.edits().events().subscribe(edits);
        client.start();
    }

    static Computer online(Path folder, String address) throws InterruptedException {
        Computer computer = new Computer(folder);
        computer.client.connect(address, () -> "token");
        computer.states.first("online", ConnectionState.Online.class::isInstance);
        return computer;
    }

    /// Sends and waits until the message is on the disk.
    void send(String text) throws InterruptedException {
        send(Mode.CHAT, text, SendOptions.none());
    }

    void send(Mode mode, String text, JsonNode options) throws InterruptedException {
        Gate kept = new Gate();
        client.outbox().send(PROJECT, CONVERSATION, mode, text, options, kept::open);
        kept.pass();
    }

    Transcript await(String what, Predicate<Transcript> condition) throws InterruptedException {
        List<ConversationEvent> all =
                events.await(what, events -> condition.test(Transcript.of(CONVERSATION, events)));
        return Transcript.of(CONVERSATION, all);
    }

    OfflineStore store() {
        return store;
    }

    @Override
    public void close() {
        client.close();
        store.close();
    }
}
