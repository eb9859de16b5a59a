package app.aladdin.feature.search;

import app.aladdin.client.Client;
import app.aladdin.client.conversations.ConversationEvent;
import app.aladdin.client.entities.ProjectStore;
import app.aladdin.contract.Conversation;
import app.aladdin.contract.Project;
import app.aladdin.i18n.Messages;
import app.aladdin.state.Background;
import app.aladdin.state.Dispatcher;
import app.aladdin.state.Loadable;
import app.aladdin.ui.nav.Destination;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/// Keeps what can be found up to date: whenever a list changes, its words are gathered anew in the
/// background. Lives on the dispatcher's thread.
final class Gatherer {
    private final Background background;
    private final Map<Kind, Integer> newest = new EnumMap<>(Kind.class);
    private final Consumer<Gathered> inbox;
    private final Messages messages;
    private final ProjectStore project;

    private record Gathered(Kind kind, int number, WordIndex index) {}

    Gatherer(
            Client client,
            ProjectStore project,
            Dispatcher dispatcher,
            PaletteStore store,
            Messages messages) {
        this.messages = messages;
        this.project = project;
        background = dispatcher.background("palette");
        inbox =
                dispatcher.<Gathered>inbox(gathered -> {
                    if (newest.getOrDefault(gathered.kind(), 0) == gathered.number()) {
                        store.source(gathered.kind(), gathered.index());
                    }
                });
        things(client, dispatcher);
    }

    private void things(Client client, Dispatcher dispatcher) {
        project.scenes()
                .subscribe(list ->
                        gather(
                                Kind.SCENE,
                                list,
                                scene ->
                                        new Candidate(
                                                Kind.SCENE,
                                                scene.id(),
                                                scene.name(),
                                                messages.get("crumb.scene", scene.sceneNumber()))));
        project.characters()
                .subscribe(list ->
                        gather(
                                Kind.CHARACTER,
                                list,
                                one -> new Candidate(Kind.CHARACTER, one.id(), one.name(), "")));
        project.locations()
                .subscribe(list ->
                        gather(
                                Kind.LOCATION,
                                list,
                                one -> new Candidate(Kind.LOCATION, one.id(), one.name(), "")));
        if (Destination.of("episode", "e").isPresent()) {
            project.episodes()
                    .subscribe(list ->
                            gather(
                                    Kind.EPISODE,
                                    list,
                                    one -> new Candidate(Kind.EPISODE, one.id(), one.name(), "")));
        }
        project.projects()
                .subscribe(list ->
                        gather(
                                Kind.PROJECT,
                                list,
                                one -> new Candidate(Kind.PROJECT, one.id(), one.name(), "")));
        client.conversations().events().subscribe(dispatcher.inbox(this::conversations));
    }

    private void conversations(ConversationEvent event) {
        String open = project.project().get().map(Project::id).orElse("");
        if (event instanceof ConversationEvent.Listed listed && listed.project().equals(open)) {
            gather(
                    Kind.CONVERSATION,
                    new Loadable.Ready<>(
                            listed.conversations().stream()
                                    .filter(one -> !one.trashed() && !one.name().isEmpty())
                                    .toList(),
                            true),
                    this::conversation);
        }
    }

    private Candidate conversation(Conversation one) {
        return new Candidate(
                Kind.CONVERSATION, one.id(), one.name(), messages.get("mode." + one.mode().wire()));
    }

    private <T> void gather(
            Kind kind, Loadable<List<T>> list, Function<? super T, Candidate> candidate) {
        int number = newest.merge(kind, 1, Integer::sum);
        List<T> known = list.known().orElse(List.of());
        background.start(
                "gather",
                () ->
                        inbox.accept(
                                new Gathered(
                                        kind,
                                        number,
                                        WordIndex.of(known.stream().map(candidate).toList()))),
                failure -> {});
    }
}
