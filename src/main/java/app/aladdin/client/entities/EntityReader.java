package app.aladdin.client.entities;

import app.aladdin.client.session.Connection;
import app.aladdin.client.session.Server;
import app.aladdin.contract.EntityKind;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;

/// Asks the server for lists and single things, in whichever of the specification's forms it
/// offers. Blocks; thread-safe.
public final class EntityReader {
    private final Connection connection;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<EntityKind, Form> forms = new EnumMap<>(EntityKind.class);
    private final Set<Place> missing = new HashSet<>();
    private @Nullable Server asked;

    /// How a list can be read.
    private enum Form {
        /// `GET /projects/{id}/{collection}`
        NESTED,
        /// `GET /{collection}?project={id}`
        FLAT,
        /// `GET /episodes/{id}/scenes` of every episode
        BY_EPISODE
    }

    private record Place(EntityKind kind, String projectId) {}

    public EntityReader(Connection connection) {
        this.connection = connection;
    }

    /// A project's things of one kind, or all projects.
    ///
    /// @throws ProblemException with [Problem.Unsupported] when the server offers none of the forms
    public List<JsonNode> list(EntityKind kind, String projectId) {
        if (PendingIds.pending(projectId)) {
            return List.of();
        }
        return asking(server -> {
            if (kind == EntityKind.PROJECT) {
                return PagedList.read(server.http(), List.of(kind.collection()), Map.of(), kind);
            }
            Optional<Form> known = known(server, kind, projectId);
            return known.isPresent()
                    ? read(server, known.get(), kind, projectId)
                    : firstThatWorks(server, kind, projectId);
        });
    }

    private List<JsonNode> firstThatWorks(Server server, EntityKind kind, String projectId) {
        List<Form> candidates =
                kind == EntityKind.SCENE
                        ? List.of(Form.NESTED, Form.FLAT, Form.BY_EPISODE)
                        : List.of(Form.NESTED, Form.FLAT);
        for (Form form : candidates) {
            try {
                List<JsonNode> list = read(server, form, kind, projectId);
                if (form == Form.BY_EPISODE && list.isEmpty()) {
                    // Without a scene nothing shows that this form works.
                    break;
                }
                learn(kind, form);
                return list;
            } catch (ProblemException e) {
                if (!missing(e.problem())) {
                    throw e;
                }
            }
        }
        learnMissing(kind, projectId);
        throw unsupported(kind);
    }

    private List<JsonNode> read(Server server, Form form, EntityKind kind, String projectId) {
        return switch (form) {
            case NESTED ->
                    PagedList.read(
                            server.http(),
                            List.of("projects", projectId, kind.collection()),
                            Map.of(),
                            kind);
            case FLAT ->
                    // A server that does not know the filter sends other projects' things too.
                    PagedList.read(
                                    server.http(),
                                    List.of(kind.collection()),
                                    Map.of("project", projectId),
                                    kind)
                            .stream()
                            .filter(document -> belongs(document, projectId))
                            .toList();
            case BY_EPISODE -> byEpisode(server, projectId);
        };
    }

    private static boolean belongs(JsonNode document, String projectId) {
        String project = Documents.project(document);
        return project.isEmpty() || project.equals(projectId);
    }

    private List<JsonNode> byEpisode(Server server, String projectId) {
        Map<String, JsonNode> all = new LinkedHashMap<>();
        for (JsonNode episode : list(EntityKind.EPISODE, projectId)) {
            PagedList.read(
                            server.http(),
                            List.of("episodes", Documents.id(episode), "scenes"),
                            Map.of(),
                            EntityKind.SCENE)
                    .forEach(scene -> all.putIfAbsent(Documents.id(scene), scene));
        }
        return List.copyOf(all.values());
    }

    /// One thing. Where the server has no address for one, it is looked for in the project's list.
    ///
    /// @throws ProblemException with [Problem.NotFound] when it is not there
    public ObjectNode single(EntityKind kind, String id, String projectId) {
        if (PendingIds.pending(id)) {
            throw new ProblemException(new Problem.NotFound("not sent yet"));
        }
        try {
            JsonNode answer =
                    asking(server -> server.http().get(List.of(kind.collection(), id), Map.of()));
            return Documents.of(answer, kind)
                    .orElseThrow(
                            () -> new ProblemException(new Problem.Garbled("no " + kind.wire())));
        } catch (ProblemException e) {
            if (!missing(e.problem()) || kind == EntityKind.PROJECT || projectId.isEmpty()) {
                throw e;
            }
            return inList(kind, id, projectId).orElseThrow(() -> e);
        }
    }

    private Optional<ObjectNode> inList(EntityKind kind, String id, String projectId) {
        try {
            return list(kind, projectId).stream()
                    .filter(document -> Documents.id(document).equals(id))
                    .findFirst()
                    .flatMap(document -> Documents.of(document, kind));
        } catch (ProblemException e) {
            if (missing(e.problem())) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /// Whether the server said that it has nothing at an address.
    public static boolean missing(Problem problem) {
        return problem instanceof Problem.NotFound || problem instanceof Problem.Unsupported;
    }

    private static ProblemException unsupported(EntityKind kind) {
        return new ProblemException(new Problem.Unsupported("no list of " + kind.collection()));
    }

    @FunctionalInterface
    private interface Question<T> {
        T ask(Server server);
    }

    private <T> T asking(Question<T> question) {
        Server server =
                connection
                        .online()
                        .orElseThrow(() ->
                                new ProblemException(
                                        connection
                                                .offline()
                                                .orElse(new Problem.Offline("not connected"))));
        try {
            return question.ask(server);
        } catch (ProblemException e) {
            if (e.problem().connection()) {
                connection.suspect();
            }
            throw e;
        }
    }

    private Optional<Form> known(Server server, EntityKind kind, String projectId) {
        lock.lock();
        try {
            if (asked != null && !asked.equals(server)) {
                forms.clear();
                missing.clear();
            }
            asked = server;
            if (missing.contains(new Place(kind, projectId))) {
                throw unsupported(kind);
            }
            return Optional.ofNullable(forms.get(kind));
        } finally {
            lock.unlock();
        }
    }

    private void learn(EntityKind kind, Form form) {
        lock.lock();
        try {
            forms.put(kind, form);
        } finally {
            lock.unlock();
        }
    }

    private void learnMissing(EntityKind kind, String projectId) {
        lock.lock();
        try {
            missing.add(new Place(kind, projectId));
        } finally {
            lock.unlock();
        }
    }

    /// Asks the next time for what the server did not have: it may have learnt it meanwhile.
    public void forgetWhatIsMissing() {
        lock.lock();
        try {
            missing.clear();
        } finally {
            lock.unlock();
        }
    }
}
