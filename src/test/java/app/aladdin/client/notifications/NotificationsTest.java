package app.aladdin.client.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.cache.OfflineStore;
import app.aladdin.contract.LiveEvent;
import app.aladdin.state.Dispatcher;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// What the server says is kept once, until it is cleared.
final class NotificationsTest {
    private static final Instant NOW = Instant.parse("2030-01-01T00:00:00Z");

    @TempDir private Path folder = Path.of("");
    private final List<NotificationEvent> events = new ArrayList<>();
    private OfflineStore store;
    private Notifications notifications;

    @BeforeEach
    void open() {
        store = OfflineStore.open(folder.resolve("offline.db"));
        Dispatcher here = Runnable::run;
        notifications =
                new Notifications(
                        "s",
                        store.notifications(),
                        here,
                        Clock.fixed(NOW, ZoneOffset.UTC),
                        failure -> {
                            throw new AssertionError(failure);
                        });
        notifications.events().subscribe(events::add);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static LiveEvent said(String id, String title, Instant at) {
        return new LiveEvent.Notification(id, "warning", title, "m", null, at);
    }

    private NotificationEvent.Listed listed() {
        notifications.list();
        return (NotificationEvent.Listed) events.getLast();
    }

    @Test
    void whatComesTwiceIsToldOnce() {
        notifications.heard(said("n1", "Lamp", NOW));
        notifications.heard(said("n1", "Lamp", NOW));
        notifications.heard(said("", "Cave", NOW));
        notifications.heard(said("", "Cave", NOW));
        notifications.heard(said("", "Ring", Instant.EPOCH));
        notifications.heard(said("", "Ring", Instant.EPOCH));
        assertThat(listed().notes())
                .extracting(Note::title)
                .containsExactlyInAnyOrder("Lamp", "Cave", "Ring");
        assertThat(events).filteredOn(NotificationEvent.Arrived.class::isInstance).hasSize(3);
    }

    @Test
    void theSameWordsAtAnotherTimeAreNews() {
        notifications.heard(said("", "Lamp", NOW));
        notifications.heard(said("", "Lamp", NOW.plusSeconds(5)));
        assertThat(listed().unread()).isEqualTo(2);
    }

    @Test
    void countsWhatIsNotRead() {
        notifications.heard(said("n1", "Lamp", NOW));
        notifications.heard(said("n2", "Cave", NOW));
        notifications.markRead("n1");
        assertThat(listed().unread()).isEqualTo(1);
        notifications.markAllRead();
        assertThat(listed().unread()).isZero();
        assertThat(listed().notes()).hasSize(2);
    }

    @Test
    void isClearedOneByOneOrAltogether() {
        notifications.heard(said("n1", "Lamp", NOW));
        notifications.heard(said("n2", "Cave", NOW));
        notifications.heard(said("n3", "Ring", NOW));
        notifications.clear("n2");
        assertThat(listed().notes()).extracting(Note::id).containsExactly("n1", "n3");
        notifications.clearAll();
        assertThat(listed().notes()).isEmpty();
    }

    @Test
    void putsBackWhatWasClearedAsItWas() {
        notifications.heard(said("a", "one", NOW));
        notifications.heard(said("b", "two", NOW.plusSeconds(1)));
        notifications.markRead("a");
        NotificationEvent.Listed before = listed();
        notifications.clearAll();
        assertThat(listed().notes()).isEmpty();
        notifications.putBack(before.notes());
        assertThat(listed()).isEqualTo(before);
    }
}
