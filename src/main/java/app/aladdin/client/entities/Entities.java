package app.aladdin.client.entities;

import app.aladdin.cache.DocumentRows;
import app.aladdin.cache.MemoryRows;
import app.aladdin.client.session.Connection;
import app.aladdin.client.session.ConnectionState;
import app.aladdin.contract.CharacterProfile;
import app.aladdin.contract.Location;
import app.aladdin.contract.ProblemException;
import app.aladdin.contract.Project;
import app.aladdin.contract.Scene;
import app.aladdin.state.Background;
import app.aladdin.state.Hub;
import app.aladdin.state.Loadable;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/// The projects and the open project's scenes, characters and locations. The copy on this computer
/// is told first, the server's as soon as it answers, and again after each reconnection. Methods
/// return at once and may be called from any thread.
public final class Entities {
    private static final String LAST_PROJECT = "project";
    private static final Collection<Project> PROJECTS = new Collection<>("projects", Project::read);
    private static final Collection<Scene> SCENES = new Collection<>("scenes", Scene::read);
    private static final Collection<CharacterProfile> CHARACTERS =
            new Collection<>("characters", CharacterProfile::read);
    private static final Collection<Location> LOCATIONS =
            new Collection<>("locations", Location::read);

    private final Connection connection;
    private final DocumentRows rows;
    private final MemoryRows memory;
    private final Background background;
    private final Hub<EntityEvent> events = new Hub<>();

    /// One load at a time, so that an old copy never arrives after a new one.
    private final ReentrantLock loading = new ReentrantLock();

    private volatile Optional<String> open = Optional.empty();
    private volatile boolean wasMissed;

    public Entities(
            Connection connection, DocumentRows rows, MemoryRows memory, Background background) {
        this.connection = connection;
        this.rows = rows;
        this.memory = memory;
        this.background = background;
        connection.states().subscribe(this::connectionChanged);
    }

    public Hub<EntityEvent> events() {
        return events;
    }

    private void connectionChanged(ConnectionState state) {
        boolean missed = state instanceof ConnectionState.Offline;
        // Tries that fail one after the other are no news; the first of them is.
        if (!missed || !wasMissed) {
            refresh();
        }
        wasMissed = missed;
    }

    /// Tells what is known, opens the project that was open last, and asks the server for news.
    public void refresh() {
        start("projects", this::load);
    }

    /// Opens a project.
    public void open(Project project) {
        start(
                "project",
                () -> {
                    remember(project);
                    loadOpen();
                });
    }

    private void start(String name, Runnable work) {
        background.start(
                name,
                () -> {
                    loading.lockInterruptibly();
                    try {
                        work.run();
                    } finally {
                        loading.unlock();
                    }
                },
                failure ->
                        events.accept(
                                new EntityEvent.Projects(
                                        new Loadable.Failed<>(
                                                ProblemException.of(failure), Optional.empty()))));
    }

    private void load() {
        PROJECTS.load(
                connection,
                rows,
                "",
                projects -> {
                    events.accept(new EntityEvent.Projects(projects));
                    projects.known().ifPresent(this::reopen);
                });
        loadOpen();
    }

    /// Opens the project that was open last, or the first one; tells its news when it is open
    /// already.
    private void reopen(List<Project> projects) {
        if (projects.isEmpty()) {
            return;
        }
        String wanted =
                open.or(() -> memory.get(connection.key().value(), LAST_PROJECT)).orElse("");
        remember(
                projects.stream()
                        .filter(project -> project.id().equals(wanted))
                        .findFirst()
                        .orElse(projects.getFirst()));
    }

    private void remember(Project project) {
        if (!open.equals(Optional.of(project.id()))) {
            memory.put(connection.key().value(), LAST_PROJECT, project.id());
            open = Optional.of(project.id());
        }
        events.accept(new EntityEvent.Opened(project));
    }

    private void loadOpen() {
        open.ifPresent(id -> {
            SCENES.load(
                    connection, rows, id, list -> events.accept(new EntityEvent.Scenes(id, list)));
            CHARACTERS.load(
                    connection,
                    rows,
                    id,
                    list -> events.accept(new EntityEvent.Characters(id, list)));
            LOCATIONS.load(
                    connection,
                    rows,
                    id,
                    list -> events.accept(new EntityEvent.Locations(id, list)));
        });
    }
}
