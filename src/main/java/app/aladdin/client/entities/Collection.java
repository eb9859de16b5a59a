package app.aladdin.client.entities;

import app.aladdin.cache.DocumentRows;
import app.aladdin.client.session.Connection;
import app.aladdin.client.session.Server;
import app.aladdin.contract.Page;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.state.Loadable;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;

/// Reads one collection: the copy on this computer first, then the server's, page by page.
final class Collection<T> {
    private static final int PAGE = 100;

    /// No project has more pages; a server that always promises a next page is not followed for
    /// ever.
    private static final int MOST_PAGES = 1_000;

    private final String name;
    private final Function<JsonNode, T> reader;

    Collection(String name, Function<JsonNode, T> reader) {
        this.name = name;
        this.reader = reader;
    }

    /// What is on this computer; empty when nothing was ever read.
    Optional<List<T>> kept(DocumentRows rows, String server, String project) {
        List<JsonNode> documents = rows.of(server, project, name);
        return documents.isEmpty()
                ? Optional.empty()
                : Optional.of(documents.stream().map(reader).toList());
    }

    /// Tells `receiver` the copy on this computer, then what the server has, which is kept.
    void load(
            Connection connection,
            DocumentRows rows,
            String project,
            Consumer<Loadable<List<T>>> receiver) {
        String key = connection.key().value();
        Optional<List<T>> kept = kept(rows, key, project);
        receiver.accept(
                kept.<Loadable<List<T>>>map(list -> new Loadable.Ready<>(list, false))
                        .orElseGet(Loadable::loading));
        Optional<Server> server = connection.online();
        if (server.isEmpty()) {
            connection
                    .offline()
                    .ifPresent(why -> receiver.accept(new Loadable.Failed<>(why, kept)));
            return;
        }
        try {
            List<JsonNode> documents = fetch(server.get(), project);
            rows.replace(key, project, name, documents);
            receiver.accept(new Loadable.Ready<>(documents.stream().map(reader).toList(), true));
        } catch (ProblemException e) {
            if (e.problem().connection()) {
                connection.suspect();
            }
            receiver.accept(new Loadable.Failed<>(e.problem(), kept));
        }
    }

    private List<JsonNode> fetch(Server server, String project) {
        List<JsonNode> all = new ArrayList<>();
        for (int number = 1; number <= MOST_PAGES; number++) {
            Page<JsonNode> page = fetch(server, project, number);
            all.addAll(page.docs());
            if (!page.hasNextPage() || page.docs().isEmpty()) {
                return all;
            }
        }
        throw new ProblemException(new Problem.TooLarge("more than " + MOST_PAGES + " pages"));
    }

    private Page<JsonNode> fetch(Server server, String project, int number) {
        Map<String, String> query = new TreeMap<>();
        query.put("page", Integer.toString(number));
        query.put("limit", Integer.toString(PAGE));
        if (project.isEmpty()) {
            return Page.read(server.http().get(List.of(name), query), name, json -> json);
        }
        try {
            return Page.read(
                    server.http().get(List.of("projects", project, name), query),
                    name,
                    json -> json);
        } catch (ProblemException e) {
            if (!(e.problem() instanceof Problem.NotFound)
                    && !(e.problem() instanceof Problem.Unsupported)) {
                throw e;
            }
            // The specification has both forms, and a server may offer only one of them.
            query.put("project", project);
            return Page.read(server.http().get(List.of(name), query), name, json -> json);
        }
    }
}
