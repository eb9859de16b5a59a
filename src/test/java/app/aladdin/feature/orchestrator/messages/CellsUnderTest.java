package app.aladdin.feature.orchestrator.messages;

import static app.aladdin.ui.Toolkit.onFx;

import app.aladdin.client.conversations.ConversationEvent;
import app.aladdin.client.conversations.Entry;
import app.aladdin.contract.AnswerMetadata;
import app.aladdin.contract.Json;
import app.aladdin.contract.Mode;
import app.aladdin.contract.Role;
import app.aladdin.host.Host;
import app.aladdin.host.HostOptions;
import app.aladdin.i18n.Messages;
import app.aladdin.platform.Directories;
import app.aladdin.state.Background;
import app.aladdin.state.FxDispatcher;
import app.aladdin.ui.nav.Navigator;
import app.aladdin.ui.theme.Theme;
import app.aladdin.ui.view.AnswerBodies;
import app.aladdin.ui.view.Asking;
import app.aladdin.ui.view.Words;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A question and its answer, each as its cell shows it, over a real client whose server is gone.
final class CellsUnderTest implements AutoCloseable {
    private static final double WIDTH = 350;
    private static final double HEIGHT = 500;

    final Navigator navigator = new Navigator();
    final List<String> asked = new ArrayList<>();
    final Host host;
    final MessagesStore store;
    final MessageLook look;

    /// @param answer what is said
    /// @param brought the answer's metadata, as JSON
    CellsUnderTest(Path home, String answer, String brought, AnswerBodies bodies) throws Exception {
        host = offline(home);
        store = new MessagesStore(new MessageTexts(new Background("cells"), new FxDispatcher()));
        look = onFx(() -> look(bodies));
        onFx(() -> {
            store.turnTo("c");
            store.apply(
                    new ConversationEvent.Opened(
                            "c",
                            List.of(
                                    entry("q", Role.USER, "What is it?", "{}"),
                                    entry("a", Role.ASSISTANT, answer, brought))));
        });
    }

    /// A host whose server cannot be reached.
    static Host offline(Path home) {
        return Host.open(
                        new HostOptions(
                                Directories.of(home.toString()),
                                "http://127.0.0.1:1",
                                "",
                                Duration.ZERO))
                .orElseThrow();
    }

    private MessageLook look(AnswerBodies bodies) {
        FxDispatcher dispatcher = new FxDispatcher();
        Messages messages = new Messages(Locale.ENGLISH);
        MessagesActions actions =
                new MessagesActions(
                        host.client().outbox(),
                        navigator,
                        store,
                        link -> {},
                        new Questions(host.client(), dispatcher, store, asking()),
                        new Opinions(
                                host.client().conversations(),
                                new Background("opinions"),
                                dispatcher),
                        new MessageLinks(() -> "p", (at, message) -> {}));
        return new MessageLook(
                actions,
                messages,
                new Words(messages, Clock.systemUTC()),
                bodies,
                new Pace(),
                new ReadOnlyObjectWrapper<>(Finding.Found.NOTHING),
                new MessageLook.MessageListener() {
                    @Override
                    public void changed() {}

                    @Override
                    public void selected(MessageRow row) {}

                    @Override
                    public void goTo(String message) {}
                });
    }

    private Asking asking() {
        return new Asking() {
            @Override
            public void ask(Mode mode, String text) {
                asked.add(mode + " " + text);
            }

            @Override
            public void quote(String text) {
                asked.add("> " + text);
            }
        };
    }

    private static Entry entry(String id, Role role, String text, String brought) {
        return new Entry(
                id,
                role,
                text,
                Mode.QUERY,
                role == Role.USER ? Entry.State.SENT : Entry.State.COMPLETE,
                AnswerMetadata.read(Json.parse(brought)),
                Instant.EPOCH,
                Optional.empty(),
                false);
    }

    MessageCell question() {
        return cell(0);
    }

    MessageCell answer() {
        return cell(1);
    }

    private MessageCell cell(int index) {
        MessageCell cell = new MessageCell(store.rows().get(index), look);
        cell.last(true);
        cell.tools().make();
        new Theme().dress(new Scene(cell, WIDTH, HEIGHT));
        cell.applyCss();
        cell.resize(WIDTH, HEIGHT);
        cell.layout();
        return cell;
    }

    @Override
    public void close() {
        host.close();
    }
}
