package app.aladdin.app;

import app.aladdin.client.Client;
import app.aladdin.client.WorkStore;
import app.aladdin.client.conversations.ConversationEvent;
import app.aladdin.client.entities.ProjectStore;
import app.aladdin.client.executions.ExecutionEvent;
import app.aladdin.contract.Mode;
import app.aladdin.contract.Project;
import app.aladdin.feature.conversations.ConversationsFeature;
import app.aladdin.feature.conversations.Reading;
import app.aladdin.feature.executions.ExecutionsFeature;
import app.aladdin.feature.graph.GraphFeature;
import app.aladdin.i18n.Messages;
import app.aladdin.state.Dispatcher;
import app.aladdin.state.Hub;
import app.aladdin.state.Later;
import app.aladdin.state.Loadable;
import app.aladdin.ui.nav.Destination;
import app.aladdin.ui.nav.Navigator;
import app.aladdin.ui.view.Toasts;
import app.aladdin.ui.view.Views;
import app.aladdin.ui.view.Words;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The views of what was said and done, and of what ties the things of a project.
final class WorkViews {
    private final ConversationsFeature conversations;
    private final ExecutionsFeature executions;
    private final Later<GraphFeature> graph;

    WorkViews(
            Client client,
            ProjectStore project,
            WorkStore work,
            Dispatcher dispatcher,
            Navigator navigator,
            Supplier<Reading> reading,
            Consumer<Mode> talk,
            Toasts toasts,
            Views views,
            Messages messages,
            Words words,
            Clock clock) {
        conversations =
                new ConversationsFeature(
                        client,
                        project,
                        work,
                        dispatcher,
                        navigator,
                        reading,
                        toasts,
                        views,
                        messages,
                        words,
                        clock);
        graph =
                new Later<>(() ->
                        new GraphFeature(
                                project,
                                dispatcher,
                                navigator,
                                client.entities()::refresh,
                                views,
                                messages,
                                words));
        executions =
                new ExecutionsFeature(
                        client,
                        work,
                        dispatcher,
                        navigator,
                        talk,
                        toasts,
                        views,
                        messages,
                        words,
                        clock);
    }

    /// What was said and done in the open project, followed.
    static WorkStore store(Client client, ProjectStore project, Dispatcher dispatcher) {
        WorkStore work = new WorkStore(client.executions()::list);
        Consumer<ConversationEvent> said = dispatcher.inbox(work::apply);
        Consumer<ExecutionEvent> done = dispatcher.inbox(work::apply);
        client.conversations().events().subscribe(said);
        client.executions().events().subscribe(done);
        project.project().subscribe(open -> open.map(Project::id).ifPresent(work::turnTo));
        project.projects()
                .subscribe(all -> {
                    if (all instanceof Loadable.Failed<List<Project>> failed) {
                        work.without(Optional.of(failed.problem()));
                    } else if (all.known().filter(List::isEmpty).isPresent()) {
                        work.without(Optional.empty());
                    }
                });
        return work;
    }

    Parent open(Destination.Conversations place) {
        return conversations.open(place);
    }

    Parent open(Destination.Relationships place) {
        return graph.get().open(place);
    }

    Parent open(Destination.Executions place) {
        return executions.open(place);
    }

    /// Follows what is read in the panel, as long as the panel is in sight.
    ///
    /// @param opened tells which conversation it has open
    void readIn(Hub<String> opened, ObservableValue<Boolean> inSight) {
        StringProperty there = new SimpleStringProperty("");
        opened.subscribe(there::set);
        Runnable look =
                () -> {
                    if (inSight.getValue() && !there.get().isEmpty()) {
                        conversations.read(there.get());
                    }
                };
        there.subscribe(conversation -> look.run());
        inSight.subscribe(open -> look.run());
    }
}
