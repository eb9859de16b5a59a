package app.aladdin.feature.shell;

import app.aladdin.client.Client;
import app.aladdin.client.entities.ProjectStore;
import app.aladdin.contract.Project;
import app.aladdin.i18n.Messages;
import app.aladdin.state.Dispatcher;
import app.aladdin.ui.icon.Icons;
import app.aladdin.ui.nav.Destination;
import app.aladdin.ui.nav.Navigator;
import app.aladdin.ui.nav.PlaceWords;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

import java.util.Optional;

/// The last ten things that were looked at in this project, newest first. What is gone is not
/// shown.
final class RecentList extends VBox {
    private static final int SHOWN = 10;

    private final Recents recents = new Recents();
    private final Client client;
    private final Dispatcher dispatcher;
    private final Navigator navigator;
    private final ThingNames names;
    private final VBox rows = new VBox();
    private String project = "";

    RecentList(
            Client client,
            ProjectStore store,
            Dispatcher dispatcher,
            Navigator navigator,
            ThingNames names,
            Messages messages) {
        this.client = client;
        this.dispatcher = dispatcher;
        this.navigator = navigator;
        this.names = names;
        Label head = new Label(messages.get("sidebar.recent"));
        head.getStyleClass().addAll("small", "faint", "nav-head");
        rows.getStyleClass().add("places");
        getChildren().addAll(head, rows);
        recents.visited().addListener((ListChangeListener<Destination>) change -> show());
        names.follow(this::show);
        store.project().subscribe(open -> open.map(Project::id).ifPresent(this::opened));
        navigator.here().subscribe(this::visit);
    }

    private void opened(String id) {
        if (id.equals(project)) {
            return;
        }
        project = id;
        recents.clear();
        client.recall(
                "recent." + id,
                found ->
                        dispatcher.execute(() -> {
                            if (id.equals(project)) {
                                found.ifPresent(recents::restore);
                            }
                        }));
    }

    private void visit(Destination here) {
        if (!project.isEmpty()) {
            recents.visit(here, text -> client.remember("recent." + project, text));
        }
    }

    private void show() {
        rows.getChildren()
                .setAll(
                        recents.visited().stream()
                                .flatMap(each -> row(each).stream())
                                .limit(SHOWN)
                                .toList());
        setVisible(!rows.getChildren().isEmpty());
        setManaged(isVisible());
    }

    private Optional<Button> row(Destination destination) {
        return names.longName(destination)
                .map(name -> {
                    Button button =
                            new Button(name, Icons.of(PlaceWords.thingIcon(destination), 14));
                    button.getStyleClass().addAll("nav-item", "flat", "recent");
                    button.setMaxWidth(Double.MAX_VALUE);
                    button.setTooltip(new Tooltip(name));
                    button.setOnAction(e -> navigator.go(destination));
                    return button;
                });
    }
}
