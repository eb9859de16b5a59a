package app.aladdin.cli;

import app.aladdin.client.Client;
import app.aladdin.client.conversations.ConversationEvent;
import app.aladdin.client.conversations.Entry;
import app.aladdin.client.entities.EntityEvent;
import app.aladdin.contract.CharacterProfile;
import app.aladdin.contract.Conversation;
import app.aladdin.contract.Location;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.contract.Project;
import app.aladdin.contract.Scene;
import app.aladdin.state.Loadable;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What the client tells about the projects, the open one's entities and its conversations, to be
/// waited for.
final class ProjectFacts {
    /// What is on this computer is told within this time; the server's news take longer.
    static final Duration SOON = Duration.ofSeconds(1);

    private final Client client;
    private final Duration patience;
    private final Latest<Loadable<List<Project>>> projects = new Latest<>();
    private final Latest<Project> open = new Latest<>();
    private final Latest<Loadable<List<Scene>>> scenes = new Latest<>();
    private final Latest<Loadable<List<CharacterProfile>>> characters = new Latest<>();
    private final Latest<Loadable<List<Location>>> locations = new Latest<>();
    private final Latest<ConversationEvent.Listed> conversations = new Latest<>();
    private final Latest<ConversationEvent.Opened> entries = new Latest<>();

    /// Listens from now on; made before the client starts.
    ///
    /// @param patience how long a server may take to answer
    ProjectFacts(Client client, Duration patience) {
        this.client = client;
        this.patience = patience;
        client.entities().events().subscribe(this::heard);
        client.conversations().events().subscribe(this::heard);
    }

    private void heard(EntityEvent event) {
        switch (event) {
            case EntityEvent.Projects told -> projects.accept(told.projects());
            case EntityEvent.Opened told -> open.accept(told.project());
            case EntityEvent.Episodes other -> {}
            case EntityEvent.Touched other -> {}
            case EntityEvent.Scenes told -> scenes.accept(told.scenes());
            case EntityEvent.Characters told -> characters.accept(told.characters());
            case EntityEvent.Locations told -> locations.accept(told.locations());
        }
    }

    private void heard(ConversationEvent event) {
        switch (event) {
            case ConversationEvent.Listed told -> conversations.accept(told);
            case ConversationEvent.Opened told -> entries.accept(told);
            case ConversationEvent.Recent other -> {}
            case ConversationEvent.Put other -> {}
            case ConversationEvent.Grew other -> {}
            case ConversationEvent.Removed other -> {}
        }
    }

    /// The projects as the server has them.
    ///
    /// @throws ProblemException when it does not say
    List<Project> projects() throws InterruptedException {
        return settled(projects.await(ProjectFacts::fromServer, patience));
    }

    /// The projects as far as this computer knows them.
    List<Project> knownProjects() throws InterruptedException {
        return projects.await(told -> told.known().isPresent(), SOON)
                .flatMap(Loadable::known)
                .orElse(List.of());
    }

    /// Opens a project and waits until the server has told what it holds.
    ///
    /// @throws ProblemException when it does not
    void fetchAll(Project project) throws InterruptedException {
        scenes.forget();
        characters.forget();
        locations.forget();
        client.entities().open(project);
        client.entities().tell();
        open.await(told -> told.id().equals(project.id()), patience);
        fetched(scenes.await(ProjectFacts::fromServer, patience));
        fetched(characters.await(ProjectFacts::fromServer, patience));
        fetched(locations.await(ProjectFacts::fromServer, patience));
    }

    /// The projects that the server says there are; empty when it does not say.
    Optional<List<Project>> confirmed() throws InterruptedException {
        return projects.await(ProjectFacts::fromServer, patience)
                .filter(told -> told instanceof Loadable.Ready)
                .flatMap(Loadable::known);
    }

    /// The project that was open last, or the first; empty when there is none.
    Optional<Project> open() throws InterruptedException {
        List<String> ids = projects().stream().map(Project::id).toList();
        return ids.isEmpty()
                ? Optional.empty()
                : open.await(project -> ids.contains(project.id()), patience);
    }

    /// The open project as far as this computer knows it.
    Optional<Project> known() throws InterruptedException {
        return open.await(project -> true, SOON);
    }

    List<Scene> scenes() throws InterruptedException {
        return best(scenes);
    }

    List<CharacterProfile> characters() throws InterruptedException {
        return best(characters);
    }

    List<Location> locations() throws InterruptedException {
        return best(locations);
    }

    /// The conversation of a project that was used last.
    Optional<Conversation> lastConversation(Project project) throws InterruptedException {
        client.conversations().list(project.id());
        return conversations
                .await(
                        told ->
                                told.project().equals(project.id())
                                        && !told.conversations().isEmpty(),
                        SOON)
                .map(told -> told.conversations().getFirst());
    }

    /// What was said in a conversation, as it is known on this computer.
    List<Entry> entries(String conversation) throws InterruptedException {
        entries.forget();
        client.conversations().open(conversation);
        return entries.await(
                        told ->
                                told.conversation().equals(conversation)
                                        && !told.entries().isEmpty(),
                        SOON)
                .map(ConversationEvent.Opened::entries)
                .orElse(List.of());
    }

    private <T> List<T> best(Latest<Loadable<List<T>>> list) throws InterruptedException {
        return settled(list.await(told -> !(told instanceof Loadable.Loading), patience));
    }

    /// Whether the server has had its say.
    static boolean fromServer(Loadable<?> told) {
        return told instanceof Loadable.Failed
                || (told instanceof Loadable.Ready<?> ready && ready.fresh());
    }

    /// A list that the server does not have is no failure; there is just nothing to fetch.
    private static <T> void fetched(Optional<Loadable<List<T>>> told) {
        boolean none =
                told.filter(Loadable.Failed.class::isInstance)
                        .map(value -> ((Loadable.Failed<List<T>>) value).problem())
                        .filter(problem -> problem instanceof Problem.Unsupported)
                        .isPresent();
        if (!none) {
            settled(told);
        }
    }

    private static <T> List<T> settled(Optional<Loadable<List<T>>> told) {
        Loadable<List<T>> value =
                told.orElseThrow(() -> new ProblemException(new Problem.TimedOut("")));
        if (value instanceof Loadable.Failed<List<T>> failed && failed.stale().isEmpty()) {
            throw new ProblemException(failed.problem());
        }
        return value.known().orElse(List.of());
    }
}
