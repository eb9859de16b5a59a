package app.aladdin.feature.project;

import app.aladdin.client.Client;
import app.aladdin.client.WorkStore;
import app.aladdin.client.conversations.ConversationEvent;
import app.aladdin.client.edits.EditEvent;
import app.aladdin.client.entities.EntityEvent;
import app.aladdin.client.entities.ProjectStore;
import app.aladdin.client.notifications.NotificationEvent;
import app.aladdin.client.session.ConnectionState;
import app.aladdin.contract.Mode;
import app.aladdin.contract.Project;
import app.aladdin.i18n.Messages;
import app.aladdin.state.Dispatcher;
import app.aladdin.state.Throttle;
import app.aladdin.state.Timer;
import app.aladdin.ui.nav.Navigator;
import app.aladdin.ui.view.Sheets;
import app.aladdin.ui.view.Views;
import app.aladdin.ui.view.Words;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Parent;
import javafx.util.Duration;

import java.time.Clock;
import java.util.function.Consumer;

/// The dashboard, wired.
public final class ProjectFeature {
    /// How long the dashboard rests between two looks at everything.
    private static final java.time.Duration PACE = java.time.Duration.ofMillis(250);

    private static final Duration STILL_HERE = Duration.seconds(20);

    private final Parent root;

    /// @param notices shows the notifications
    /// @param talk turns to the orchestrator in a mode
    public ProjectFeature(
            Client client,
            ProjectStore project,
            WorkStore work,
            Dispatcher dispatcher,
            Navigator navigator,
            Sheets sheets,
            Runnable notices,
            Consumer<Mode> talk,
            Views views,
            Messages messages,
            Words words,
            Clock clock,
            Timer timer) {
        DashboardStore store =
                new DashboardStore(
                        project,
                        work,
                        clock,
                        look -> new Throttle(timer, dispatcher, PACE, look)::request);
        Consumer<EntityEvent> entities = dispatcher.inbox(store::apply);
        Consumer<EditEvent> edits = dispatcher.inbox(store::apply);
        Consumer<ConversationEvent> conversations = dispatcher.inbox(store::apply);
        client.entities().events().subscribe(entities);
        client.edits().events().subscribe(edits);
        client.conversations().events().subscribe(conversations);
        store.apply(client.connection().state());
        Consumer<ConnectionState> reached = dispatcher.inbox(store::apply);
        client.connection().states().subscribe(reached);
        Consumer<NotificationEvent> told = dispatcher.inbox(store::apply);
        client.notifications().events().subscribe(told);
        client.notifications().list();
        client.live().presence().changes().subscribe(dispatcher.inbox(store::met));
        store.met(client.live().presence().people());
        root =
                views.load(
                        new DashboardController(
                                project,
                                work,
                                store,
                                navigator,
                                sheets,
                                notices,
                                new FirstSteps(messages, navigator, talk),
                                messages,
                                words,
                                client.entities()::refresh));
        Visits visits = new Visits(client, dispatcher, store, clock);
        project.project().subscribe(open -> open.map(Project::id).ifPresent(visits::turnTo));
        Timeline here = new Timeline(new KeyFrame(STILL_HERE, e -> visits.stillHere()));
        here.setCycleCount(Animation.INDEFINITE);
        dispatcher.whenOver(here::stop);
        // From the first look at it.
        root.sceneProperty()
                .subscribe(scene -> {
                    if (scene != null) {
                        here.play();
                    }
                });
    }

    public Parent root() {
        return root;
    }
}
