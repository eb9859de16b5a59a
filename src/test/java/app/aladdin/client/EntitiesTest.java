package app.aladdin.client;

import static app.aladdin.net.LoopbackServer.json;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.client.entities.EntityEvent;
import app.aladdin.contract.EntityKind;
import app.aladdin.contract.Problem;
import app.aladdin.net.LoopbackServer;
import app.aladdin.state.Loadable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/// Reading what projects hold, from servers that offer it in different ways.
final class EntitiesTest {
    @TempDir private Path folder = Path.of("");
    private final FakeProjects projects = new FakeProjects();

    private Computer online(LoopbackServer server) throws InterruptedException {
        return Computer.online(folder, server.address());
    }

    private static void awaitScenes(Computer computer, String... names)
            throws InterruptedException {
        computer.entities.await(
                "scenes " + List.of(names),
                events ->
                        View.scenes(events).equals(List.of(names))
                                && View.after(events).scenes().get()
                                        instanceof Loadable.Ready<?> ready
                                && ready.fresh());
    }

    private static Predicate<LoopbackServer.Request> nested() {
        return request -> request.path().matches("/api/v1/projects/[^/]+/.*");
    }

    @Test
    void readsEachListOnce() throws InterruptedException {
        projects.put("scenes", "{'id':'s1','projectId':'p','name':'INT. CAVE'}");
        projects.put("episodes", "{'id':'e1','projectId':'p','name':'Pilot'}");
        try (LoopbackServer server = LoopbackServer.start(projects);
                Computer computer = online(server)) {
            awaitScenes(computer, "INT. CAVE");
            computer.entities.first(
                    "episodes",
                    event ->
                            event instanceof EntityEvent.Episodes told
                                    && told.episodes() instanceof Loadable.Ready);
            assertThat(FakeProjects.requests(server, "GET", "/projects")).hasSize(1);
            assertThat(FakeProjects.requests(server, "GET", "/projects/p/scenes")).hasSize(1);
            assertThat(FakeProjects.requests(server, "GET", "/projects/p/episodes")).hasSize(1);
        }
    }

    @Test
    void tellsWhoComesLateWhatIsKnown() throws InterruptedException {
        projects.put("scenes", "{'id':'s1','projectId':'p','name':'INT. CAVE'}");
        try (LoopbackServer server = LoopbackServer.start(projects);
                Computer computer = online(server)) {
            awaitScenes(computer, "INT. CAVE");
            Events<EntityEvent> late = new Events<>();
            computer.client.entities().events().subscribe(late);
            computer.client.entities().tell();
            late.await("scenes", told -> View.scenes(told).equals(List.of("INT. CAVE")));
            assertThat(FakeProjects.requests(server, "GET", "/projects/p/scenes")).hasSize(1);
        }
    }

    @Test
    void readsTheOtherFormWhereTheServerHasOnlyThat() throws InterruptedException {
        projects.put("scenes", "{'id':'s1','projectId':'p','name':'INT. CAVE'}");
        projects.unknown = nested();
        try (LoopbackServer server = LoopbackServer.start(projects);
                Computer computer = online(server)) {
            awaitScenes(computer, "INT. CAVE");
            computer.client.entities().refresh();
            projects.put("scenes", "{'id':'s2','projectId':'p','name':'EXT. MARKET'}");
            computer.client.entities().refresh();
            awaitScenes(computer, "INT. CAVE", "EXT. MARKET");
            assertThat(FakeProjects.requests(server, "GET", "/projects/p/scenes")).hasSize(1);
        }
    }

    @Test
    void leavesOutOtherProjectsThingsWhereTheServerIgnoresTheFilter() throws InterruptedException {
        projects.unknown = nested();
        try (LoopbackServer server =
                        LoopbackServer.start((request, out) -> {
                            if (request.is("GET", "/v1/scenes")) {
                                json(
                                        out,
                                        200,
                                        "[{\"id\":\"1\",\"project\":\"other\",\"name\":\"NO\"},"
                                                + "{\"id\":\"2\",\"project\":{\"id\":\"p\"},"
                                                + "\"name\":\"YES\"}]");
                            } else {
                                projects.answer(request, out);
                            }
                        });
                Computer computer = online(server)) {
            awaitScenes(computer, "YES");
        }
    }

    @Test
    void readsScenesEpisodeByEpisodeWhereTheServerHasOnlyThat() throws InterruptedException {
        projects.put("episodes", "{'id':'e1','projectId':'p','name':'One'}");
        projects.put("episodes", "{'id':'e2','projectId':'p','name':'Two'}");
        projects.put("scenes", "{'id':'s1','episode':'e1','name':'A'}");
        projects.put("scenes", "{'id':'s2','episode':'e2','name':'B'}");
        projects.unknown =
                request ->
                        request.is("GET", "/projects/p/scenes") || request.is("GET", "/v1/scenes");
        try (LoopbackServer server = LoopbackServer.start(projects);
                Computer computer = online(server)) {
            awaitScenes(computer, "A", "B");
        }
    }

    @Test
    void saysThatAServerCannotDoItAndAsksNoMore() throws InterruptedException {
        projects.put("scenes", "{'id':'s1','projectId':'p','name':'INT. CAVE'}");
        try (LoopbackServer server = LoopbackServer.start(projects)) {
            try (Computer computer = online(server)) {
                awaitScenes(computer, "INT. CAVE");
            }
            projects.unknown = request -> request.path().contains("scenes");
            int before = FakeProjects.requests(server, "GET", "scenes").size();
            try (Computer computer = online(server)) {
                List<EntityEvent> events =
                        computer.entities.await(
                                "unsupported",
                                all ->
                                        View.after(all).scenes().get()
                                                        instanceof Loadable.Failed<?> failed
                                                && failed.problem() instanceof Problem.Unsupported);
                assertThat(View.scenes(events)).containsExactly("INT. CAVE");
                int asked = FakeProjects.requests(server, "GET", "scenes").size();
                assertThat(asked - before).isEqualTo(2);
                projects.put("characters", "{'id':'c1','projectId':'p','name':'Genie'}");
                computer.client.entities().focused();
                computer.client.entities().missedEvents();
                computer.entities.await(
                        "other lists again", all -> View.characters(all).equals(List.of("Genie")));
                assertThat(FakeProjects.requests(server, "GET", "scenes")).hasSize(asked);
            }
        }
    }

    @Test
    void showsTheCopyOnThisComputerWhileTheServerIsAway() throws InterruptedException {
        projects.put("scenes", "{'id':'s1','projectId':'p','name':'INT. CAVE'}");
        try (LoopbackServer server = LoopbackServer.start(projects);
                Computer computer = online(server)) {
            awaitScenes(computer, "INT. CAVE");
        }
        try (Computer computer = new Computer(folder)) {
            computer.entities.await(
                    "the copy", events -> View.scenes(events).equals(List.of("INT. CAVE")));
        }
    }

    @Test
    void worksWithAProjectsIdWhereTheServerHasNoListOfProjects() throws InterruptedException {
        projects.put("scenes", "{'id':'s1','projectId':'p','name':'INT. CAVE'}");
        projects.unknown = request -> request.is("GET", "/projects");
        try (LoopbackServer server = LoopbackServer.start(projects)) {
            try (Computer computer = online(server)) {
                computer.entities.await(
                        "no list",
                        events ->
                                View.after(events).projects().get()
                                                instanceof Loadable.Failed<?> failed
                                        && failed.problem() instanceof Problem.NotFound);
                computer.client.entities().open("p");
                awaitScenes(computer, "INT. CAVE");
                computer.entities.await(
                        "the one project",
                        events -> View.projects(events).equals(List.of("Aladdin")));
            }
            try (Computer again = online(server)) {
                awaitScenes(again, "INT. CAVE");
            }
        }
        try (Computer away = new Computer(folder)) {
            away.client.connect("http://127.0.0.1:" + LoopbackServer.freePort(), () -> null);
            away.entities.await(
                    "the copy", events -> View.scenes(events).equals(List.of("INT. CAVE")));
        }
    }

    @Test
    void nothingOfTheOldProjectAppearsAfterASwitch() throws InterruptedException {
        projects.put("projects", "{'id':'q','name':'Sinbad'}");
        projects.put("scenes", "{'id':'s1','projectId':'p','name':'INT. CAVE'}");
        projects.put("scenes", "{'id':'s2','projectId':'q','name':'EXT. SEA'}");
        Gate hold = new Gate();
        try (LoopbackServer server =
                        LoopbackServer.start((request, out) -> {
                            if (request.is("GET", "/projects/p/scenes")) {
                                hold.pass();
                            }
                            projects.answer(request, out);
                        });
                Computer computer = online(server)) {
            computer.entities.first(
                    "opened",
                    event ->
                            event instanceof EntityEvent.Opened told
                                    && told.project().id().equals("p"));
            computer.client.entities().open("q");
            awaitScenes(computer, "EXT. SEA");
            hold.open();
            List<EntityEvent> events = computer.entities.await("all", all -> true);
            int opened = -1;
            for (int i = 0; i < events.size(); i++) {
                if (events.get(i) instanceof EntityEvent.Opened told
                        && told.project().id().equals("q")
                        && opened < 0) {
                    opened = i;
                }
            }
            assertThat(events.subList(opened, events.size()))
                    .filteredOn(EntityEvent.Scenes.class::isInstance)
                    .allSatisfy(event ->
                            assertThat(((EntityEvent.Scenes) event).projectId()).isEqualTo("q"));
        }
    }

    @Test
    void opensAnotherProjectWhenTheChosenOneIsGone() throws InterruptedException {
        projects.put("projects", "{'id':'q','name':'Sinbad'}");
        try (LoopbackServer server = LoopbackServer.start(projects);
                Computer computer = online(server)) {
            computer.client.entities().open("q");
            computer.entities.first(
                    "opened",
                    event ->
                            event instanceof EntityEvent.Opened told
                                    && told.project().id().equals("q"));
            projects.remove("projects", "q");
            computer.client.entities().refresh();
            computer.entities.await(
                    "the other one",
                    events ->
                            View.after(events)
                                    .project()
                                    .get()
                                    .filter(project -> project.id().equals("p"))
                                    .isPresent());
        }
    }

    @Test
    void hoveringFetchesOnceAndOpeningThenFetchesNothing() throws InterruptedException {
        projects.put("scenes", "{'id':'s1','projectId':'p','name':'INT. CAVE'}");
        Events<Loadable<?>> seen = new Events<>();
        try (LoopbackServer server = LoopbackServer.start(projects);
                Computer computer = online(server)) {
            awaitScenes(computer, "INT. CAVE");
            computer.client.entities().prefetch(EntityKind.SCENE, "s1", "p");
            computer.client.entities().prefetch(EntityKind.SCENE, "s1", "p");
            Runnable end =
                    computer.client
                            .entities()
                            .watch(EntityKind.SCENE, "s1", "p", value -> seen.accept(value));
            seen.first("the scene", value -> value instanceof Loadable.Ready<?>);
            end.run();
            computer.client.entities().prefetch(EntityKind.SCENE, "s1", "p");
            Runnable again =
                    computer.client
                            .entities()
                            .watch(EntityKind.SCENE, "s1", "p", value -> seen.accept(value));
            seen.await("shown again", all -> all.getLast() instanceof Loadable.Ready<?>);
            again.run();
            assertThat(FakeProjects.requests(server, "GET", "/scenes/s1")).hasSize(1);
        }
    }

    @Test
    void findsOneThingInTheListWhereItHasNoAddress() throws InterruptedException {
        projects.put("scenes", "{'id':'s1','projectId':'p','name':'INT. CAVE'}");
        projects.unknown = request -> request.path().contains("/v1/scenes/");
        Events<Loadable<?>> seen = new Events<>();
        try (LoopbackServer server = LoopbackServer.start(projects);
                Computer computer = online(server)) {
            Runnable end =
                    computer.client
                            .entities()
                            .watch(EntityKind.SCENE, "s1", "p", value -> seen.accept(value));
            seen.first("the scene", value -> value instanceof Loadable.Ready<?>);
            end.run();
        }
    }
}
