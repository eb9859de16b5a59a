package app.aladdin.app;

import app.aladdin.client.Client;
import app.aladdin.client.entities.ProjectStore;
import app.aladdin.client.session.ConnectionState;
import app.aladdin.contract.Mode;
import app.aladdin.contract.Project;
import app.aladdin.feature.conversations.Reading;
import app.aladdin.feature.export.ExportFeature;
import app.aladdin.feature.orchestrator.composer.ComposerFeature;
import app.aladdin.feature.orchestrator.composer.ComposerParts;
import app.aladdin.feature.orchestrator.ingest.IngestFeature;
import app.aladdin.feature.orchestrator.messages.MessagesFeature;
import app.aladdin.feature.orchestrator.panel.PanelFeature;
import app.aladdin.feature.orchestrator.panel.PanelParts;
import app.aladdin.feature.orchestrator.query.QueryFeature;
import app.aladdin.feature.orchestrator.task.TaskFeature;
import app.aladdin.i18n.Messages;
import app.aladdin.state.Dispatcher;
import app.aladdin.ui.files.FileChoice;
import app.aladdin.ui.nav.Commands;
import app.aladdin.ui.nav.Navigator;
import app.aladdin.ui.view.AnswerBodies;
import app.aladdin.ui.view.Toasts;
import app.aladdin.ui.view.Views;
import app.aladdin.ui.view.Words;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What the orchestrator's panel is made of, and the second list of messages in the main view.
final class PanelGraph {
    private final Client client;
    private final Dispatcher dispatcher;
    private final Navigator navigator;
    private final Commands commands;
    private final WindowFrame frame;
    private final Views views;
    private final Messages messages;
    private final Words words;
    private final Supplier<String> project;
    private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(Mode.CHAT);
    private final ComposerAsking asking = new ComposerAsking(mode);
    private final AnswerBodies bodies;
    private final MessagesFeature list;
    private final PanelFeature panel;

    /// @param opened told which conversation the panel shows
    PanelGraph(
            Client client,
            ProjectStore store,
            ReadOnlyObjectProperty<ConnectionState> connection,
            Dispatcher dispatcher,
            Navigator navigator,
            Commands commands,
            FileChoice files,
            WindowFrame frame,
            Toasts toasts,
            Views views,
            Messages messages,
            Words words,
            Consumer<String> opened) {
        this.client = client;
        this.dispatcher = dispatcher;
        this.navigator = navigator;
        this.commands = commands;
        this.frame = frame;
        this.views = views;
        this.messages = messages;
        this.words = words;
        this.project = () -> store.project().get().map(Project::id).orElse("");
        Clock clock = Clock.system(ZoneId.systemDefault());
        TaskFeature tasks =
                new TaskFeature(client, dispatcher, navigator, project, messages, words, clock);
        bodies = bodies(store, tasks);
        list = list(conversation -> panel().open(conversation));
        tasks.said().subscribe(list::announce);
        ComposerFeature composer =
                new ComposerFeature(
                        client,
                        store,
                        dispatcher,
                        views,
                        toasts,
                        messages,
                        words,
                        new ComposerParts(
                                mode,
                                connection,
                                list.answering(),
                                list.queue(),
                                () -> list.lastQuestion(Mode.QUERY),
                                list::remove,
                                commands,
                                files,
                                list::stop),
                        clock);
        asking.to(composer);
        PanelParts parts =
                new PanelParts(
                        list.root(),
                        composer.welcome(),
                        composer.filters(),
                        composer.root(),
                        list.answering(),
                        list.empty(),
                        list.noneShown(),
                        mode,
                        list::show,
                        (openProject, conversation) -> {
                            list.open(conversation);
                            opened.accept(conversation);
                            composer.open(openProject, conversation);
                        },
                        composer::focus,
                        new ExportFeature(client, dispatcher, files, toasts, messages, words)
                                ::export,
                        Borrowed.of(frame.panelOut()),
                        this::closePanel);
        panel =
                new PanelFeature(
                        client, store, dispatcher, parts, commands, toasts, views, messages, words);
        composer.acceptDrops(panel.root());
    }

    private AnswerBodies bodies(ProjectStore store, TaskFeature tasks) {
        IngestFeature previews =
                new IngestFeature(
                        client,
                        dispatcher,
                        navigator,
                        project,
                        store::things,
                        store::sceneNumbered,
                        text -> asking.ask(Mode.DATA, text),
                        messages,
                        words);
        return AnswerBodies.firstOf(
                List.of(new QueryFeature(navigator, asking, messages), previews, tasks));
    }

    /// @param open shows another conversation where this list's are shown
    private MessagesFeature list(Consumer<String> open) {
        return new MessagesFeature(
                client,
                dispatcher,
                navigator,
                views,
                messages,
                words,
                asking,
                new Browser(),
                project,
                open,
                bodies);
    }

    PanelFeature panel() {
        return panel;
    }

    /// Makes a second list of messages, for a conversation that is read in the main view.
    Supplier<Reading> reading() {
        FindCommands finding = new FindCommands(list, frame.panelOpen());
        finding.add(commands, messages);
        return () -> reading(finding);
    }

    private Reading reading(FindCommands finding) {
        Consumer<String> answer =
                conversation -> {
                    open(conversation);
                    panel.focus();
                };
        MessagesFeature apart = list(answer);
        finding.also(apart);
        return new Reading(
                apart.root(),
                apart::open,
                apart::goTo,
                apart.place(),
                answer,
                () -> {
                    frame.panelOpen().set(true);
                    panel.begin();
                });
    }

    /// Shows a conversation in the panel.
    void open(String conversation) {
        frame.panelOpen().set(true);
        panel.open(conversation);
    }

    /// Shows a message in the panel.
    ///
    /// @param text is marked in it
    void open(String conversation, String message, String text) {
        frame.panelOpen().set(true);
        panel.showEveryMode();
        list.showMessage(conversation, message, text);
    }

    /// Puts a text into the composer, in a mode.
    void ask(Mode next, String text) {
        frame.panelOpen().set(true);
        asking.ask(next, text);
    }

    void talk(Mode next) {
        frame.panelOpen().set(true);
        panel.talk(next);
    }

    /// A panel in its own window goes back into this one; it is hidden from here.
    private void closePanel() {
        if (frame.panelOut().get()) {
            frame.panelOut().set(false);
        } else {
            frame.panelOpen().set(false);
        }
    }
}
