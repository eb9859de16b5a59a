package app.aladdin.client.notifications;

import app.aladdin.cache.NotificationRows;
import app.aladdin.cache.StoredNotification;
import app.aladdin.contract.Json;
import app.aladdin.contract.LiveEvent;
import app.aladdin.state.Dispatcher;
import app.aladdin.state.Hub;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/// The notifications of the server. Methods return at once and may be called from any thread;
/// events come on the dispatcher's.
public final class Notifications {
    private static final int MOST = 200;

    private final String server;
    private final NotificationRows rows;
    private final Dispatcher dispatcher;
    private final Clock clock;
    private final Consumer<Throwable> failed;
    private final Hub<NotificationEvent> events = new Hub<>();
    private volatile String project = "";

    /// @param server the name under which the server's things are kept
    /// @param dispatcher may be blocked for the disk
    /// @param failed hears of a disk that cannot be used
    public Notifications(
            String server,
            NotificationRows rows,
            Dispatcher dispatcher,
            Clock clock,
            Consumer<Throwable> failed) {
        this.server = server;
        this.rows = rows;
        this.dispatcher = dispatcher;
        this.clock = clock;
        this.failed = failed;
    }

    public Hub<NotificationEvent> events() {
        return events;
    }

    /// Another project is open, to which what comes now belongs.
    public void opened(String projectId) {
        project = projectId;
    }

    /// Something happened on the server; what is no notification changes nothing.
    public void heard(LiveEvent event) {
        if (event instanceof LiveEvent.Notification notification) {
            StoredNotification one = stored(notification);
            run(() -> {
                if (rows.add(server, one)) {
                    events.accept(new NotificationEvent.Arrived(Note.of(one)));
                    tell();
                }
            });
        }
    }

    /// Tells what there is.
    public void list() {
        run(this::tell);
    }

    public void markRead(String id) {
        change(() -> rows.read(server, id));
    }

    public void markAllRead() {
        change(() -> rows.readAll(server));
    }

    public void clear(String id) {
        change(() -> rows.remove(server, id));
    }

    public void clearAll() {
        change(() -> rows.clear(server));
    }

    /// Takes back that notifications were cleared.
    public void putBack(List<Note> notes) {
        change(() -> notes.forEach(note -> rows.add(server, note.stored())));
    }

    private StoredNotification stored(LiveEvent.Notification one) {
        Instant now = clock.instant();
        boolean timed = !one.timestamp().equals(Instant.EPOCH);
        LiveEvent.Action action = one.action();
        return new StoredNotification(
                one.id().isEmpty() ? identity(one, timed ? one.timestamp() : now) : one.id(),
                project,
                one.level(),
                one.title(),
                one.message(),
                action == null ? "" : action.label(),
                action == null ? "" : action.url(),
                timed ? one.timestamp() : now,
                false);
    }

    /// What is said twice within a minute by a server that gives neither names nor times is said
    /// once.
    private static String identity(LiveEvent.Notification one, Instant at) {
        String text =
                Json.text(one.write())
                        + (one.timestamp().equals(Instant.EPOCH)
                                ? at.truncatedTo(ChronoUnit.MINUTES)
                                : at);
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private void change(Runnable action) {
        run(() -> {
            action.run();
            tell();
        });
    }

    private void tell() {
        List<Note> notes = rows.last(server, MOST).stream().map(Note::of).toList();
        events.accept(new NotificationEvent.Listed(notes, rows.unread(server)));
    }

    private void run(Runnable action) {
        dispatcher.execute(() -> {
            try {
                action.run();
            } catch (RuntimeException e) {
                failed.accept(e);
            }
        });
    }
}
