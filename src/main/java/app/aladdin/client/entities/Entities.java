package app.aladdin.client.entities;

import app.aladdin.cache.MemoryRows;
import app.aladdin.contract.EntityKind;
import app.aladdin.contract.LiveEvent;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.contract.Project;
import app.aladdin.state.Background;
import app.aladdin.state.Hub;
import app.aladdin.state.Loadable;
import app.aladdin.state.query.Observation;
import app.aladdin.state.query.QueryKey;

import com.fasterxml.jackson.databind.JsonNode;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// The projects and what the open one holds. The copy on this computer is told first, the server's
/// as soon as it answers, and again whenever it may have changed; pending edits lie over both.
/// Methods return at once and may be called from any thread.
public final class Entities {
    private static final String LAST_PROJECT = "project";
    private static final String KNOWN_PROJECTS = "known-projects";

    private final EntityCache cache;
    private final MemoryRows memory;
    private final String server;
    private final Background background;
    private final Consumer<Problem> problems;
    private final Hub<EntityEvent> events = new Hub<>();
    private final TypedList<Project> typed = new TypedList<>(Project::read);
    private final OwnWrites ownWrites;
    private final LiveChanges liveChanges;

    private ProjectChoice choice = ProjectChoice.none();
    private @Nullable Observation<List<JsonNode>> list;
    private final List<Observation<JsonNode>> byId = new ArrayList<>();
    private @Nullable OpenProject open;

    /// @param server the name under which the server's things are kept
    /// @param problems hears what belongs to nothing on the screen
    public Entities(
            EntityCache cache,
            MemoryRows memory,
            String server,
            Background background,
            Consumer<Problem> problems) {
        this.cache = cache;
        this.memory = memory;
        this.server = server;
        this.background = background;
        this.problems = problems;
        this.ownWrites = new OwnWrites(cache.timer());
        this.liveChanges = new LiveChanges(cache, this::openId, ownWrites, events);
    }

    /// Events come on the thread of the entities; who lives elsewhere subscribes with an inbox.
    public Hub<EntityEvent> events() {
        return events;
    }

    /// Recalls which project was open and begins to look. Receivers subscribe before.
    public void start() {
        background(() -> {
            String last = memory.get(server, LAST_PROJECT).orElse("");
            List<String> ids =
                    memory.get(server, KNOWN_PROJECTS).map(ProjectChoice::ids).orElse(List.of());
            run(() -> begin(last, ids));
        });
    }

    private void begin(String last, List<String> ids) {
        choice = choice.remembered(last, ids);
        if (list == null) {
            Observation<List<JsonNode>> look =
                    cache.queries().observe(cache.list(EntityKind.PROJECT, ""));
            list = look;
            look.value().subscribe(value -> projectsChanged(value));
        }
    }

    /// Tells everything as it is known now, for a receiver that came after the start.
    public void tell() {
        run(() -> {
            if (list != null) {
                projectsChanged(list.value().get());
            }
            if (open != null) {
                open.tell();
            }
        });
    }

    /// Asks for everything on the screen now, however young it is.
    public void refresh() {
        background(() -> {
            cache.reader().forgetWhatIsMissing();
            run(this::refetch);
        });
    }

    private void refetch() {
        if (list != null) {
            list.refetch();
        }
        byId.forEach(Observation::refetch);
        if (open != null) {
            open.refetch();
        }
    }

    /// Opens a project.
    public void open(Project project) {
        open(project.id());
    }

    /// Opens a project by its id, which need not be in any list: the specification promises a
    /// server's single projects, not a list of them. The id is remembered.
    public void open(String projectId) {
        run(() -> {
            choice = choice.choose(projectId);
            remember(KNOWN_PROJECTS, choice.idsText());
            if (list != null) {
                projectsChanged(list.value().get());
            }
        });
    }

    private void projectsChanged(Loadable<List<JsonNode>> projects) {
        Optional<JsonNode> wanted = projects.known().flatMap(choice::from);
        if (wanted.isPresent()) {
            leaveIds();
            events.accept(new EntityEvent.Projects(typed.read(projects)));
            opened(wanted.get());
        } else if (onlyById(projects)) {
            lookById(projects);
        } else {
            if (projects.known().isPresent() && open != null) {
                // The last project was deleted.
                open.close();
                open = null;
            }
            events.accept(new EntityEvent.Projects(typed.read(projects)));
        }
    }

    /// Whether there is no list, for good or for now, or one without what was chosen.
    private boolean onlyById(Loadable<List<JsonNode>> projects) {
        boolean known = projects.known().isPresent();
        return known
                ? !choice.chosen().isEmpty()
                : projects instanceof Loadable.Failed && !choice.wanted().isEmpty();
    }

    /// The list does not have what is wanted: each project that is known by id is asked for alone.
    private void lookById(Loadable<List<JsonNode>> projects) {
        leaveIds();
        List<String> ids = projects.known().isPresent() ? List.of(choice.wanted()) : choice.ids();
        for (String id : ids) {
            Observation<JsonNode> look =
                    cache.queries().observe(cache.single(EntityKind.PROJECT, id, ""));
            byId.add(look);
        }
        List.copyOf(byId)
                .forEach(look -> look.value().subscribe(value -> singlesChanged(projects)));
    }

    private void singlesChanged(Loadable<List<JsonNode>> projects) {
        List<JsonNode> all = new ArrayList<>(projects.known().orElse(List.of()));
        List<Problem> missing = new ArrayList<>();
        for (Observation<JsonNode> look : byId) {
            Loadable<JsonNode> value = look.value().get();
            value.known().ifPresent(all::add);
            if (value instanceof Loadable.Failed<JsonNode> failed) {
                missing.add(failed.problem());
            }
        }
        if (projects.known().isPresent() && missing.stream().anyMatch(EntityReader::missing)) {
            // What was chosen is gone; the rest is there.
            choice = choice.forget();
            projectsChanged(projects);
            return;
        }
        List<JsonNode> known = List.copyOf(all);
        if (known.isEmpty() && missing.isEmpty()) {
            return;
        }
        Loadable<List<JsonNode>> news =
                missing.isEmpty()
                        ? new Loadable.Ready<>(known, true)
                        : new Loadable.Failed<>(
                                missing.getFirst(),
                                known.isEmpty() ? Optional.empty() : Optional.of(known));
        events.accept(new EntityEvent.Projects(typed.read(news)));
        known.stream()
                .filter(project -> Documents.id(project).equals(choice.wanted()))
                .findFirst()
                .ifPresent(this::opened);
    }

    private void leaveIds() {
        List<Observation<JsonNode>> looks = List.copyOf(byId);
        byId.clear();
        looks.forEach(Observation::close);
    }

    /// Tells news of the project that is open, or opens another one.
    private void opened(JsonNode project) {
        String id = Documents.id(project);
        boolean another = !id.equals(openId());
        if (another && open != null) {
            open.close();
            open = null;
        }
        events.accept(new EntityEvent.Opened(Project.read(project)));
        if (another) {
            remember(LAST_PROJECT, id);
            open = new OpenProject(cache, id, events);
        }
    }

    private String openId() {
        return open == null ? "" : open.id();
    }

    /// Looks at one thing. Values come on the thread of the entities; running the result ends the
    /// look.
    public Runnable watch(
            EntityKind kind, String id, String projectId, Consumer<Loadable<JsonNode>> receiver) {
        Watch watch = new Watch(receiver);
        run(() -> watch.begin(cache.queries().observe(cache.single(kind, id, projectId))));
        return () -> run(watch::end);
    }

    /// Fetches a thing that will probably be looked at, such as one under the pointer; nothing
    /// happens when it is known and fresh.
    public void prefetch(EntityKind kind, String id, String projectId) {
        run(() -> cache.queries().prefetch(cache.single(kind, id, projectId)));
    }

    /// Somebody came back to the window.
    public void focused() {
        run(cache.queries()::focused);
    }

    /// Whether the window can be seen.
    public void visible(boolean seen) {
        run(() -> cache.queries().visible(seen));
    }

    /// Something happened on the server; events that are no change of a thing change nothing.
    public void heard(LiveEvent event) {
        if (event instanceof LiveEvent.EntityUpdated updated) {
            run(() -> liveChanges.heard(updated));
        }
    }

    /// Live events may have been missed, as after a reconnection: whatever is looked at is fetched
    /// again, the rest when it is next looked at.
    public void missedEvents() {
        run(() -> cache.queries().invalidate(QueryKey.of()));
    }

    /// A thing that was made here has got its id from the server. On the entities' thread.
    public void renamed(String pendingId, String id) {
        if (choice.wanted().equals(pendingId)) {
            open(id);
        }
    }

    /// A thing was just changed here: the server's news of that needs no mark. On the entities'
    /// thread.
    public void changedHere(String id) {
        ownWrites.note(id);
    }

    /// New things of these kinds, and of no others, are on their way from here. On the entities'
    /// thread.
    public void making(Set<EntityKind> kinds) {
        ownWrites.making(kinds);
    }

    private void remember(String name, String value) {
        background(() -> memory.put(server, name, value));
    }

    private void background(Background.Work work) {
        background.start(
                "entities", work, failure -> problems.accept(ProblemException.of(failure)));
    }

    private void run(Runnable action) {
        cache.dispatcher().execute(action);
    }
}
