package app.aladdin.bench;

import app.aladdin.client.Client;
import app.aladdin.client.conversations.ConversationEvent;
import app.aladdin.feature.orchestrator.messages.MessagesFeature;
import app.aladdin.i18n.Messages;
import app.aladdin.state.FxDispatcher;
import app.aladdin.ui.markdown.MarkdownView;
import app.aladdin.ui.nav.Navigator;
import app.aladdin.ui.theme.Theme;
import app.aladdin.ui.view.AnswerBodies;
import app.aladdin.ui.view.Asking;
import app.aladdin.ui.view.Views;
import app.aladdin.ui.view.Words;

import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;

import org.fxmisc.flowless.Cell;
import org.fxmisc.flowless.VirtualFlow;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// The message list of the product, 800 by 600, over a field to type in.
final class BenchWindow implements AutoCloseable {
    static final String CONVERSATION = "bench";

    private static final int PATIENCE_SECONDS = 300;

    private final FxDispatcher dispatcher = new FxDispatcher();
    private final Client client;
    private final MessagesFeature feature;
    private final Scene scene;
    private final Stage stage;
    private final VirtualFlow<?, ?> flow;
    private final TextArea field;
    private final long fxThread;

    /// @param opened the conversation that is turned to first
    BenchWindow(Client client, String opened) throws Exception {
        this.client = client;
        Messages messages = new Messages(Locale.ENGLISH);
        Words words = new Words(messages, Clock.system(ZoneId.systemDefault()));
        feature =
                onFx(() ->
                        new MessagesFeature(
                                client,
                                dispatcher,
                                new Navigator(),
                                new Views(messages),
                                messages,
                                words,
                                Asking.NOBODY,
                                link -> {},
                                () -> "",
                                conversation -> {},
                                AnswerBodies.NONE));
        field = onFx(TextArea::new);
        scene = onFx(this::scene);
        stage = onFx(this::stage);
        flow =
                onFx(() ->
                        (VirtualFlow<?, ?>) Objects.requireNonNull(scene.lookup(".virtual-flow")));
        fxThread = onFx(() -> Thread.currentThread().threadId());
        show(opened);
    }

    /// Turns to a conversation; what is kept of it comes later.
    void show(String conversation) throws Exception {
        onFx(() -> {
            feature.open(conversation);
            return true;
        });
    }

    /// Turns to a conversation and waits for what is kept of it.
    void open(String conversation) throws Exception {
        CountDownLatch opened = new CountDownLatch(1);
        Runnable forget =
                client.conversations()
                        .events()
                        .subscribe(event -> {
                            if (event instanceof ConversationEvent.Opened) {
                                opened.countDown();
                            }
                        });
        show(conversation);
        await(opened, "the conversation");
        forget.run();
    }

    private Scene scene() {
        field.setPrefRowCount(2);
        feature.root().prefHeight(600);
        BorderPane root = new BorderPane(feature.root());
        root.setBottom(field);
        field.setMinHeight(64);
        field.setMaxHeight(64);
        Scene made = new Scene(root, 800, 664);
        new Theme().dress(made);
        return made;
    }

    private Stage stage() {
        Stage made = new Stage();
        made.setScene(scene);
        made.show();
        return made;
    }

    Scene inScene() {
        return scene;
    }

    TextArea field() {
        return field;
    }

    double fxMillis() {
        return Usage.threadMillis(fxThread);
    }

    FxDispatcher dispatcher() {
        return dispatcher;
    }

    /// Tells the list what happened, as the client does.
    void tell(ConversationEvent event) {
        client.conversations().events().accept(event);
    }

    VirtualFlow<?, ?> flow() {
        return flow;
    }

    /// Whether no pixel between the upper and the lower edge is without a message.
    boolean covered() {
        double top = Double.MAX_VALUE;
        for (Cell<?, ?> cell : flow.visibleCells()) {
            top = Math.min(top, cell.getNode().getBoundsInParent().getMinY());
        }
        return top <= 0.5 && end() >= flow.getHeight() - 0.5;
    }

    /// Whether the lowest message ends at the lower edge.
    boolean endShown() {
        return Math.abs(end() - flow.getHeight()) <= 1;
    }

    /// How long the text of the lowest message in sight is, in characters; 0 where none is.
    int lowestText() {
        int length = 0;
        double lowest = 0;
        for (Cell<?, ?> cell : flow.visibleCells()) {
            double end = cell.getNode().getBoundsInParent().getMaxY();
            if (end > lowest && cell.getNode().lookup(".markdown") instanceof MarkdownView shown) {
                lowest = end;
                length = shown.markdown().length();
            }
        }
        return length;
    }

    private double end() {
        double end = 0;
        for (Cell<?, ?> cell : flow.visibleCells()) {
            end = Math.max(end, cell.getNode().getBoundsInParent().getMaxY());
        }
        return end;
    }

    /// Waits until something holds after the layout of a pulse and one turn of the queue more.
    void awaitPainted(String what, Callable<Boolean> condition) throws Exception {
        CountDownLatch painted = new CountDownLatch(1);
        Runnable listener =
                () -> {
                    if (holds(condition)) {
                        dispatcher.execute(painted::countDown);
                    } else {
                        javafx.application.Platform.requestNextPulse();
                    }
                };
        onFx(() -> {
            scene.addPostLayoutPulseListener(listener);
            javafx.application.Platform.requestNextPulse();
            return true;
        });
        await(painted, what);
        onFx(() -> {
            scene.removePostLayoutPulseListener(listener);
            return true;
        });
    }

    private static boolean holds(Callable<Boolean> condition) {
        try {
            return condition.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    static void await(CountDownLatch latch, String what) throws InterruptedException {
        if (!latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("not in time: " + what);
        }
    }

    <T> T onFx(Callable<T> action) throws Exception {
        CompletableFuture<T> result = new CompletableFuture<>();
        dispatcher.execute(() -> {
            try {
                result.complete(action.call());
            } catch (Exception e) {
                result.completeExceptionally(e);
            }
        });
        return result.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        dispatcher.execute(stage::close);
    }
}
