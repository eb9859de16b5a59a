package app.aladdin.feature.graph;

import app.aladdin.client.entities.ProjectStore;
import app.aladdin.i18n.Messages;
import app.aladdin.state.Dispatcher;
import app.aladdin.ui.nav.Destination;
import app.aladdin.ui.nav.Navigator;
import app.aladdin.ui.view.Views;
import app.aladdin.ui.view.Words;

import javafx.scene.Parent;

/// The relationships, wired.
public final class GraphFeature {
    private final GraphController controller;
    private final Parent root;

    /// @param refresh asks for the project's things again
    public GraphFeature(
            ProjectStore store,
            Dispatcher dispatcher,
            Navigator navigator,
            Runnable refresh,
            Views views,
            Messages messages,
            Words words) {
        controller =
                new GraphController(
                        store,
                        dispatcher,
                        dispatcher.background("graph"),
                        navigator,
                        messages,
                        words,
                        refresh);
        root = views.load(controller);
    }

    /// The relationships of a character, or of all.
    public Parent open(Destination.Relationships place) {
        controller.open(place.id());
        return root;
    }
}
