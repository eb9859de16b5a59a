package app.aladdin.client;

import static app.aladdin.net.LoopbackServer.json;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.contract.SearchHit;
import app.aladdin.net.LoopbackServer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/// Looking something up on servers with and without a search.
final class SearchTest {
    @TempDir private Path folder = Path.of("");
    private final FakeAladdin aladdin = new FakeAladdin();

    private void searchable(LoopbackServer.Request request, OutputStream out)
            throws IOException, InterruptedException {
        if (request.path().endsWith("/search")) {
            json(
                    out,
                    200,
                    "{\"docs\":[{\"type\":\"scene\",\"id\":\"s1\",\"title\":\"INT. CAVE\","
                            + "\"excerpt\":\"the cave\",\"score\":1}]}");
        } else {
            aladdin.answer(request, out);
        }
    }

    private void without(LoopbackServer.Request request, OutputStream out)
            throws IOException, InterruptedException {
        if (request.path().endsWith("/search")) {
            json(out, 404, "{\"error\":\"no such thing\"}");
        } else {
            aladdin.answer(request, out);
        }
    }

    private static long searches(LoopbackServer server) {
        return server.requests().stream().filter(one -> one.is("GET", "/search")).count();
    }

    @Test
    void tellsWhatTheServerFinds() throws InterruptedException {
        try (LoopbackServer server = LoopbackServer.start(this::searchable);
                Computer computer = Computer.online(folder, server.address())) {
            Events<List<SearchHit>> told = new Events<>();
            computer.client.search().find("p", "cave", 5, told);
            assertThat(told.first("hits", hits -> true))
                    .extracting(SearchHit::title)
                    .containsExactly("INT. CAVE");
        }
    }

    @Test
    void doesNotAskAServerAgainThatHasNoSearch() throws InterruptedException {
        try (LoopbackServer server = LoopbackServer.start(this::without);
                Computer computer = Computer.online(folder, server.address())) {
            Events<List<SearchHit>> told = new Events<>();
            computer.client.search().find("p", "cave", 5, told);
            assertThat(told.first("no hits", hits -> true)).isEmpty();
            computer.client.search().find("p", "caves", 5, told);
            computer.send("Who is Jafar?");
            computer.await("answered", t -> t.answered(1));
            assertThat(searches(server)).isEqualTo(1);
        }
    }
}
