package app.aladdin.app;

import app.aladdin.client.Client;
import app.aladdin.client.entities.ProjectStore;
import app.aladdin.contract.EntityLink;
import app.aladdin.contract.Project;
import app.aladdin.state.Dispatcher;
import app.aladdin.ui.nav.Destination;
import app.aladdin.ui.nav.Navigator;
import app.aladdin.ui.nav.Places;

import java.util.Optional;

/// Where one was in each project, found again when the project is opened; and links into projects.
/// FX thread only.
final class Whereabouts {
    private final Client client;
    private final Dispatcher dispatcher;
    private final Navigator navigator;
    private String project = "";

    /// Until it is known where one was, where one is now is no news.
    private boolean settled;

    /// Where a link leads that has its project still to be opened.
    private Optional<EntityLink> awaited = Optional.empty();

    Whereabouts(Client client, Dispatcher dispatcher, Navigator navigator, ProjectStore store) {
        this.client = client;
        this.dispatcher = dispatcher;
        this.navigator = navigator;
        navigator.here().addListener((it, before, now) -> moved(now));
        store.project().subscribe(open -> open.map(Project::id).ifPresent(this::opened));
    }

    private void moved(Destination here) {
        if (settled) {
            client.remember("place." + project, Places.write(here));
        }
    }

    private void opened(String id) {
        if (id.equals(project)) {
            return;
        }
        boolean first = project.isEmpty();
        project = id;
        settled = false;
        Destination start = first ? navigator.here().get() : new Destination.Dashboard();
        Optional<Destination> linked =
                awaited.filter(link -> link.projectId().equals(id)).flatMap(Destination::of);
        awaited = Optional.empty();
        if (linked.isPresent()) {
            settled = true;
            navigator.begin(linked.get());
            return;
        }
        if (!first) {
            navigator.begin(start);
        }
        client.recall("place." + id, found -> dispatcher.execute(() -> settle(id, start, found)));
    }

    /// Whoever went somewhere meanwhile stays there.
    private void settle(String id, Destination start, Optional<String> found) {
        if (!id.equals(project) || settled) {
            return;
        }
        settled = true;
        if (navigator.here().get().equals(start)) {
            found.flatMap(Places::read).ifPresent(navigator::begin);
        } else {
            moved(navigator.here().get());
        }
    }

    /// Goes where a link leads, into another project too.
    void open(EntityLink link) {
        if (link.projectId().equals(project)) {
            Destination.of(link).ifPresent(navigator::go);
        } else {
            awaited = Optional.of(link);
            client.entities().open(link.projectId());
        }
    }
}
