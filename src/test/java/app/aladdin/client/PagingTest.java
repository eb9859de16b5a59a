package app.aladdin.client;

import static app.aladdin.net.LoopbackServer.json;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.contract.CharacterProfile;
import app.aladdin.net.LoopbackServer;
import app.aladdin.state.Loadable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Lists in all the shapes in which servers page them.
final class PagingTest {
    @TempDir private Path folder = Path.of("");

    /// What a server sends as one page of characters.
    private interface Pages {
        String page(int number);
    }

    private static String docs(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> "{\"id\":\"c" + i + "\",\"name\":\"C" + i + "\"}")
                .collect(Collectors.joining(",", "[", "]"));
    }

    /// Reads characters and tells which, and how many requests that took.
    private List<String> read(Pages pages, int expected) throws InterruptedException {
        FakeProjects projects = new FakeProjects();
        try (LoopbackServer server =
                        LoopbackServer.start((request, out) -> {
                            if (request.is("GET", "/projects/p/characters")) {
                                String page = request.query().replaceAll(".*page=(\\d+).*", "$1");
                                json(out, 200, pages.page(Integer.parseInt(page)));
                            } else {
                                projects.answer(request, out);
                            }
                        });
                Computer computer = Computer.online(folder, server.address())) {
            var events =
                    computer.entities.await(
                            "characters",
                            all ->
                                    View.after(all).characters().get()
                                                    instanceof Loadable.Ready<?> ready
                                            && ready.fresh());
            assertThat(FakeProjects.requests(server, "GET", "/projects/p/characters"))
                    .hasSize(expected);
            return View.after(events).characters().get().known().orElseThrow().stream()
                    .map(CharacterProfile::id)
                    .toList();
        }
    }

    private static List<String> ids(int count) {
        return IntStream.range(0, count).mapToObj(i -> "c" + i).toList();
    }

    @Test
    void followsPagesThatAreSmallerThanAskedFor() throws InterruptedException {
        assertThat(
                        read(
                                page ->
                                        "{\"docs\":"
                                                + docs(page * 10 - 10, Math.min(25, page * 10))
                                                + ",\"limit\":10,\"page\":"
                                                + page
                                                + ",\"totalDocs\":25,\"hasNextPage\":"
                                                + (page < 3)
                                                + "}",
                                3))
                .isEqualTo(ids(25));
    }

    @Test
    void followsTheNumberOfPagesWhereThatIsAll() throws InterruptedException {
        assertThat(
                        read(
                                page ->
                                        "{\"docs\":"
                                                + docs(page * 10 - 10, page * 10)
                                                + ",\"page\":"
                                                + page
                                                + ",\"totalPages\":2}",
                                2))
                .isEqualTo(ids(20));
    }

    @Test
    void takesAListUnderItsOwnName() throws InterruptedException {
        assertThat(read(page -> "{\"characters\":" + docs(0, 3) + "}", 1)).isEqualTo(ids(3));
    }

    @Test
    void takesABareList() throws InterruptedException {
        assertThat(read(page -> docs(0, 3), 1)).isEqualTo(ids(3));
    }

    @Test
    void asksOnAfterAFullPageThatSaysNothing() throws InterruptedException {
        assertThat(read(page -> page == 1 ? docs(0, 100) : docs(100, 130), 2)).isEqualTo(ids(130));
    }

    @Test
    void asksNoMoreAfterAFullPageThatIsTheLast() throws InterruptedException {
        assertThat(
                        read(
                                page ->
                                        "{\"docs\":"
                                                + docs(0, 100)
                                                + ",\"totalDocs\":100,\"hasNextPage\":false}",
                                1))
                .isEqualTo(ids(100));
    }

    @Test
    void takesAThingThatMovedToTheNextPageOnce() throws InterruptedException {
        assertThat(
                        read(
                                page ->
                                        "{\"docs\":"
                                                + (page == 1 ? docs(0, 10) : docs(8, 15))
                                                + ",\"hasNextPage\":"
                                                + (page == 1)
                                                + "}",
                                2))
                .isEqualTo(ids(15));
    }

    @Test
    void leavesAPageThatComesAgainAndAgain() throws InterruptedException {
        assertThat(read(page -> "{\"docs\":" + docs(0, 10) + ",\"hasNextPage\":true}", 2))
                .isEqualTo(ids(10));
    }

    @Test
    void leavesEmptyPagesThatPromiseMore() throws InterruptedException {
        assertThat(read(page -> "{\"docs\":[],\"hasNextPage\":true}", 1)).isEmpty();
    }

    @Test
    void takesIdsInAnotherSpelling() throws InterruptedException {
        assertThat(read(page -> docs(0, 3).replace("\"id\"", "\"_id\""), 1)).isEqualTo(ids(3));
    }
}
