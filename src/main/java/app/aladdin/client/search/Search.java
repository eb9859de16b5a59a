package app.aladdin.client.search;

import app.aladdin.client.session.Connection;
import app.aladdin.client.session.Server;
import app.aladdin.contract.Page;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.contract.SearchHit;
import app.aladdin.state.Background;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// The search of the server, an addition of the Studio. Where there is none, or the server is away,
/// nothing is found there: what is on this computer is searched by others. Returns at once.
public final class Search {
    private final Connection connection;
    private final Background background;

    /// The server that has said it has no search; it is not asked again.
    private volatile @Nullable Server without;

    public Search(Connection connection, Background background) {
        this.connection = connection;
        this.background = background;
    }

    /// Looks words up in a project.
    ///
    /// @param told what was found, the best first, which is nothing when the server fails; not told
    ///   when it cannot be asked
    /// @return calls it off
    public Runnable find(
            String projectId, String words, int limit, Consumer<List<SearchHit>> told) {
        Optional<Server> server = connection.online();
        if (server.isEmpty() || server.get().equals(without) || words.isBlank()) {
            return () -> {};
        }
        return background.start(
                "search",
                () -> told.accept(ask(server.get(), projectId, words, limit)),
                failure -> {
                    failed(server.get(), ProblemException.of(failure));
                    told.accept(List.of());
                });
    }

    private static List<SearchHit> ask(Server server, String project, String words, int limit) {
        return Page.read(
                        server.http()
                                .get(
                                        List.of("projects", project, "search"),
                                        Map.of("q", words, "limit", Integer.toString(limit))),
                        "hits",
                        SearchHit::read)
                .docs();
    }

    private void failed(Server server, Problem problem) {
        if (problem instanceof Problem.NotFound || problem instanceof Problem.Unsupported) {
            without = server;
        } else if (problem.connection()) {
            connection.suspect();
        }
    }
}
