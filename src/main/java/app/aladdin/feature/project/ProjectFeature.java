package app.aladdin.feature.project;

import app.aladdin.client.entities.ProjectStore;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.nav.Navigator;
import app.aladdin.ui.view.Views;
import app.aladdin.ui.view.Words;

import javafx.scene.Parent;

/// The dashboard, wired.
public final class ProjectFeature {
    private final Parent root;

    public ProjectFeature(
            ProjectStore store, Navigator navigator, Views views, Messages messages, Words words) {
        root = views.load(new DashboardController(store, navigator, messages, words));
    }

    public Parent root() {
        return root;
    }
}
