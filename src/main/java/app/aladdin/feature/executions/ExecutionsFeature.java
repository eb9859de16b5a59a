package app.aladdin.feature.executions;

import app.aladdin.client.Client;
import app.aladdin.client.WorkStore;
import app.aladdin.contract.Mode;
import app.aladdin.i18n.Messages;
import app.aladdin.state.Dispatcher;
import app.aladdin.state.Later;
import app.aladdin.ui.nav.Destination;
import app.aladdin.ui.nav.Navigator;
import app.aladdin.ui.view.Toasts;
import app.aladdin.ui.view.Views;
import app.aladdin.ui.view.Words;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Parent;
import javafx.util.Duration;

import java.time.Clock;
import java.util.function.Consumer;

/// The executions, wired.
public final class ExecutionsFeature {
    private final ExecutionsActions actions;
    private final Later<Parent> root;

    /// @param talk turns to the orchestrator in a mode
    public ExecutionsFeature(
            Client client,
            WorkStore work,
            Dispatcher dispatcher,
            Navigator navigator,
            Consumer<Mode> talk,
            Toasts toasts,
            Views views,
            Messages messages,
            Words words,
            Clock clock) {
        ExecutionsStore store = new ExecutionsStore();
        actions = new ExecutionsActions(client.executions(), store, work::refresh);
        client.executions().events().subscribe(dispatcher.inbox(store::apply));
        root =
                new Later<>(() ->
                        view(
                                new ExecutionsController(
                                        work, store, actions, navigator, talk, toasts, messages,
                                        words, clock),
                                views));
    }

    private static Parent view(ExecutionsController controller, Views views) {
        Parent root = views.load(controller);
        Timeline seconds = new Timeline(new KeyFrame(Duration.seconds(1), e -> controller.tick()));
        seconds.setCycleCount(Animation.INDEFINITE);
        // The clocks run only while somebody can see them.
        root.sceneProperty()
                .subscribe(scene -> {
                    if (scene == null) {
                        seconds.stop();
                    } else {
                        seconds.play();
                    }
                });
        return root;
    }

    /// The list, or one execution.
    public Parent open(Destination.Executions place) {
        actions.open(place.id());
        return root.get();
    }
}
