package app.aladdin.feature.project;

import app.aladdin.client.Client;
import app.aladdin.client.session.ConnectionState;
import app.aladdin.state.Dispatcher;

import java.time.Clock;

/// Keeps until when somebody has seen a project. A visit ends when the window goes or another
/// project is opened; nobody tells of a crash, so the end is written down again and again.
final class Visits {
    private final Client client;
    private final Dispatcher dispatcher;
    private final DashboardStore store;
    private final Clock clock;
    private String project = "";
    private boolean looked;

    Visits(Client client, Dispatcher dispatcher, DashboardStore store, Clock clock) {
        this.client = client;
        this.dispatcher = dispatcher;
        this.store = store;
        this.clock = clock;
    }

    /// Another project is open, or the same one again.
    void turnTo(String opened) {
        if (opened.equals(project)) {
            return;
        }
        stillHere();
        project = opened;
        looked = false;
        store.leave();
        client.recall(
                name(opened),
                remembered ->
                        dispatcher.execute(() -> {
                            if (project.equals(opened)) {
                                store.begin(Visit.begun(remembered, clock.instant()));
                                looked = true;
                                stillHere();
                            }
                        }));
    }

    /// Somebody still looks. Without the server nobody sees what others do meanwhile: that is news
    /// at the next visit.
    void stillHere() {
        if (looked && client.connection().state() instanceof ConnectionState.Online) {
            client.remember(name(project), clock.instant().toString());
        }
    }

    private static String name(String project) {
        return "visit." + project;
    }
}
