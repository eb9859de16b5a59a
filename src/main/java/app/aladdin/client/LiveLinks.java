package app.aladdin.client;

import app.aladdin.client.entities.Entities;
import app.aladdin.client.live.Live;
import app.aladdin.client.live.LiveState;
import app.aladdin.client.notifications.Notifications;
import app.aladdin.client.session.Connection;
import app.aladdin.client.session.ConnectionState;

import java.util.concurrent.atomic.AtomicBoolean;

/// Who hears of what the server tells by itself.
final class LiveLinks {
    private LiveLinks() {}

    static void join(
            Connection connection, Live live, Entities entities, Notifications notifications) {
        live.events().subscribe(entities::heard);
        live.events().subscribe(notifications::heard);
        AtomicBoolean deaf = new AtomicBoolean();
        live.states()
                .subscribe(state -> {
                    if (state instanceof LiveState.Polling) {
                        deaf.set(true);
                    } else if (state instanceof LiveState.On && deaf.getAndSet(false)) {
                        entities.missedEvents();
                    }
                });
        connection
                .states()
                .subscribe(state -> {
                    if (state instanceof ConnectionState.Online) {
                        live.retryNow();
                    }
                });
    }
}
