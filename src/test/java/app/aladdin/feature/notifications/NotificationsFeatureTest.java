package app.aladdin.feature.notifications;

import static app.aladdin.ui.Toolkit.onFx;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.cache.OfflineStore;
import app.aladdin.client.Client;
import app.aladdin.client.notifications.NotificationEvent;
import app.aladdin.client.session.ServerKey;
import app.aladdin.contract.LiveEvent;
import app.aladdin.i18n.Messages;
import app.aladdin.state.Dispatcher;
import app.aladdin.state.FxDispatcher;
import app.aladdin.ui.Toolkit;
import app.aladdin.ui.nav.Destination;
import app.aladdin.ui.nav.Navigator;
import app.aladdin.ui.view.Sheets;
import app.aladdin.ui.view.Toasts;
import app.aladdin.ui.view.Words;

import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

@ExtendWith(Toolkit.class)
class NotificationsFeatureTest {
    @TempDir private Path folder = Path.of("");
    private final FakeDesktop desktop = new FakeDesktop();
    private final Navigator navigator = new Navigator();
    private final List<String> browsed = new ArrayList<>();
    private final BlockingQueue<NotificationEvent> told = new LinkedBlockingQueue<>();
    private boolean lookedAt = true;
    private OfflineStore store;
    private Client client;
    private NotificationsFeature feature;
    private Scene scene;

    @BeforeEach
    void open() throws Exception {
        store = OfflineStore.open(folder.resolve("client.db"));
        client = new Client(ServerKey.THIS_COMPUTER, store, Clock.systemUTC());
        Dispatcher fx = new FxDispatcher();
        Messages messages = new Messages(Locale.ENGLISH);
        Sheets sheets = onFx(Sheets::new);
        Toasts toasts = onFx(() -> new Toasts(messages));
        feature =
                onFx(() ->
                        new NotificationsFeature(
                                client,
                                fx,
                                navigator,
                                browsed::add,
                                () -> lookedAt,
                                desktop,
                                sheets,
                                toasts,
                                messages,
                                new Words(messages, Clock.systemUTC())));
        scene = onFx(() -> new Scene(new StackPane(feature.bell(), sheets, toasts), 1000, 700));
        client.notifications().events().subscribe(told::add);
    }

    @AfterEach
    void close() {
        client.close();
        store.close();
    }

    private void comes(String level, String url) throws Exception {
        client.notifications()
                .heard(
                        new LiveEvent.Notification(
                                level + url,
                                level,
                                "title of " + level,
                                "words",
                                url.isEmpty() ? null : new LiveEvent.Action("Open", url),
                                Instant.EPOCH));
        NotificationEvent event = told.poll(20, TimeUnit.SECONDS);
        // The list as it was before may be told meanwhile.
        while (!(event instanceof NotificationEvent.Listed listed) || listed.notes().isEmpty()) {
            event = told.poll(20, TimeUnit.SECONDS);
        }
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        String wanted = Integer.toString(((NotificationEvent.Listed) event).unread());
        while (!badge().equals(wanted)) {
            assertThat(System.nanoTime()).as("the badge in time").isLessThan(deadline);
        }
    }

    private String badge() throws Exception {
        return onFx(() -> ((Label) feature.bell().lookup(".badge")).getText());
    }

    @Test
    void countsWhatIsUnreadAndTellsTheDesktopOnlyWhileNobodyLooks() throws Exception {
        comes("info", "");
        comes("success", "");
        assertThat(desktop.shown).isEmpty();
        lookedAt = false;
        comes("warning", "");
        comes("error", "");
        assertThat(desktop.shown).containsExactly("title of warning", "title of error");
        assertThat(badge()).isEqualTo("4");
    }

    @Test
    void goesWhereANotificationLeadsAndMarksItAsRead() throws Exception {
        comes("error", "aladdin://project/p/scene/s1");
        onFx(() -> {
            feature.open();
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            var list = Objects.requireNonNull(scene.lookup(".notices .list-view"));
            Event.fireEvent(
                    list,
                    new KeyEvent(
                            KeyEvent.KEY_PRESSED,
                            "",
                            "",
                            KeyCode.ENTER,
                            false,
                            false,
                            false,
                            false));
        });
        assertThat(navigator.here().get()).isEqualTo(new Destination.Scenes(Optional.of("s1")));
        NotificationEvent event = told.poll(20, TimeUnit.SECONDS);
        assertThat(event)
                .isInstanceOfSatisfying(
                        NotificationEvent.Listed.class,
                        listed -> assertThat(listed.unread()).isZero());
    }

    @Test
    void leadsNowhereByAnAddressThatRunsSomething() {
        assertThat(NotificationsActions.leads("javascript:alert(1)")).isFalse();
        assertThat(NotificationsActions.leads("aladdin://project/p/unknown/x")).isFalse();
        assertThat(NotificationsActions.leads("https://example.com")).isTrue();
    }
}
