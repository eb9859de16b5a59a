package app.aladdin.app;

import app.aladdin.client.Client;
import app.aladdin.client.WorkStore;
import app.aladdin.client.entities.ProjectStore;
import app.aladdin.client.session.ConnectionState;
import app.aladdin.client.session.ServerChoice;
import app.aladdin.contract.EntityKind;
import app.aladdin.contract.EntityLink;
import app.aladdin.contract.Mode;
import app.aladdin.feature.csv.CsvFeature;
import app.aladdin.feature.gallery.GalleryFeature;
import app.aladdin.feature.notifications.NotificationsFeature;
import app.aladdin.feature.orchestrator.panel.PanelFeature;
import app.aladdin.feature.project.ProjectFeature;
import app.aladdin.feature.projects.ProjectsFeature;
import app.aladdin.feature.search.SearchFeature;
import app.aladdin.feature.search.WordsAction;
import app.aladdin.feature.session.SessionFeature;
import app.aladdin.feature.settings.SettingsFeature;
import app.aladdin.feature.shell.ShellFeature;
import app.aladdin.feature.shell.TopBarParts;
import app.aladdin.feature.story.StoryFeature;
import app.aladdin.feature.story.StoryPictures;
import app.aladdin.feature.story.StoryTables;
import app.aladdin.i18n.Messages;
import app.aladdin.platform.DesktopNotifications;
import app.aladdin.platform.Settings;
import app.aladdin.state.Dispatcher;
import app.aladdin.state.Hub;
import app.aladdin.ui.files.FileChoice;
import app.aladdin.ui.nav.CommandArea;
import app.aladdin.ui.nav.Commands;
import app.aladdin.ui.nav.KeyWords;
import app.aladdin.ui.nav.Navigator;
import app.aladdin.ui.theme.Appearance;
import app.aladdin.ui.theme.Zoom;
import app.aladdin.ui.view.MenuEntry;
import app.aladdin.ui.view.Sheets;
import app.aladdin.ui.view.Toasts;
import app.aladdin.ui.view.Views;
import app.aladdin.ui.view.Words;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.NodeOrientation;
import javafx.scene.Parent;
import javafx.scene.Scene;

import org.kordamp.ikonli.feather.Feather;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Everything the window is made of: each feature is made here once and given what it needs.
final class AppGraph {
    private final Messages messages;
    private final Navigator navigator = new Navigator();
    private final Commands commands;
    private final ScopedDispatcher dispatcher;
    private final MainWindowController window;
    private final List<Runnable> releases = new ArrayList<>();
    private final Toasts toasts;
    private final Sheets sheets = new Sheets();
    private final WindowFrame frame;
    private final PanelGraph talking;
    private final SessionFeature session;
    private final StoryFeature story;
    private final CsvFeature tables;
    private final GalleryFeature gallery;
    private final Whereabouts whereabouts;
    private final SearchFeature search;
    private final Parent root;

    AppGraph(Client client, Dispatcher whole, WindowTools tools) {
        dispatcher = new ScopedDispatcher(whole);
        messages = tools.messages();
        frame = tools.frame();
        ObjectProperty<Settings> settings = Borrowed.of(tools.settings());
        ObjectProperty<Appearance> appearance = Borrowed.of(tools.theme().appearance());
        commands = new Commands(settings.map(Settings::keys));
        Words words = tools.words();
        toasts = new Toasts(messages);
        Clock clock = Clock.system(ZoneId.systemDefault());
        Views views = new Views(messages);

        ProjectStore project = new ProjectStore();
        client.entities().events().subscribe(dispatcher.inbox(project::apply));
        ReadOnlyObjectWrapper<ConnectionState> connection =
                new ReadOnlyObjectWrapper<>(client.connection().state());
        client.connection().states().subscribe(dispatcher.inbox(connection::set));
        client.problems().subscribe(dispatcher.inbox(problem -> warn(words.problem(problem))));

        WorkStore work = WorkViews.store(client, project, dispatcher);
        FileChoice files =
                new FileChoice(tools.files(), dispatcher, client::remember, client::recall);

        ProjectsFeature projects =
                new ProjectsFeature(client, project, dispatcher, sheets, toasts, messages, words);
        session =
                new SessionFeature(
                        client,
                        connection.getReadOnlyProperty(),
                        dispatcher,
                        appearance,
                        this::menuEntries,
                        tools.overridden().containsKey(ServerChoice.API)
                                ? Optional.empty()
                                : Optional.of(to ->
                                        tools.settings()
                                                .set(tools.settings().get().withServer(to))),
                        sheets,
                        messages,
                        words);
        NotificationsFeature notifications =
                new NotificationsFeature(
                        client,
                        dispatcher,
                        navigator,
                        new Browser(),
                        tools.stage()::isFocused,
                        DesktopNotifications.system(),
                        sheets,
                        toasts,
                        messages,
                        words);
        search =
                new SearchFeature(
                        client,
                        project,
                        dispatcher,
                        navigator,
                        commands,
                        sheets,
                        conversation -> talking().open(conversation),
                        (conversation, message, text) ->
                                talking().open(conversation, message, text),
                        List.of(
                                words("ask", Feather.MESSAGE_CIRCLE, Mode.CHAT),
                                words("query", Feather.SEARCH, Mode.QUERY),
                                new WordsAction(
                                        "create.character",
                                        "palette.newCharacter",
                                        Feather.PLUS,
                                        name -> story().begin(EntityKind.CHARACTER, name)),
                                new WordsAction(
                                        "create.location",
                                        "palette.newLocation",
                                        Feather.PLUS,
                                        name -> story().begin(EntityKind.LOCATION, name)),
                                new WordsAction(
                                        "create.project",
                                        "palette.newProject",
                                        Feather.PLUS,
                                        projects::create)),
                        messages,
                        words);
        client.finder().keepUp(client.conversations().events());
        ShellFeature shell =
                new ShellFeature(
                        client,
                        project,
                        work,
                        connection.getReadOnlyProperty(),
                        dispatcher,
                        navigator,
                        commands,
                        Borrowed.of(frame.sidebarOpen()),
                        Borrowed.of(frame.panelOpen()),
                        new TopBarParts(
                                projects.button(),
                                List.of(
                                        search.button(),
                                        session.people(),
                                        notifications.bell(),
                                        session.user())),
                        sheets,
                        session::signIn,
                        views,
                        messages,
                        words,
                        clock);
        Hub<Mode> talk = new Hub<>();
        ProjectFeature dashboard =
                new ProjectFeature(
                        client,
                        project,
                        work,
                        dispatcher,
                        navigator,
                        sheets,
                        notifications::open,
                        talk,
                        views,
                        messages,
                        words,
                        clock,
                        tools.timer());
        tables =
                new CsvFeature(client, project, dispatcher, files, sheets, toasts, messages, words);
        gallery =
                new GalleryFeature(
                        client,
                        project,
                        dispatcher,
                        navigator,
                        commands,
                        files,
                        sheets,
                        toasts,
                        views,
                        messages,
                        words);
        story =
                new StoryFeature(
                        client,
                        dispatcher,
                        tools.timer(),
                        project,
                        navigator,
                        commands,
                        new StoryTables(tables::choose, tables::open, tables::save),
                        new StoryPictures(gallery::section, gallery::drop, gallery::paste),
                        toasts,
                        views,
                        messages,
                        words);
        Hub<String> opened = new Hub<>();
        talking =
                new PanelGraph(
                        client,
                        project,
                        connection.getReadOnlyProperty(),
                        dispatcher,
                        navigator,
                        commands,
                        files,
                        frame,
                        toasts,
                        views,
                        messages,
                        words,
                        opened);
        talk.subscribe(talking::talk);
        WorkViews workViews =
                new WorkViews(
                        client,
                        project,
                        work,
                        dispatcher,
                        navigator,
                        talking.reading(),
                        talk,
                        toasts,
                        views,
                        messages,
                        words,
                        clock);
        workViews.readIn(opened, Borrowed.of(frame.panelOpen()));
        SettingsFeature choices =
                new SettingsFeature(
                        settings,
                        appearance,
                        tools.overridden(),
                        session::signIn,
                        commands,
                        sheets,
                        messages);
        window =
                new MainWindowController(
                        shell,
                        dashboard,
                        story,
                        gallery,
                        workViews,
                        choices,
                        talking.panel(),
                        navigator,
                        frame,
                        new PanelWindow(
                                tools.stage(), tools.theme(), frame, sheets, this::bindKeys),
                        tools.theme().motion(),
                        sheets,
                        toasts);
        root = new Zoom(views.load(window));
        tools.theme().carry(talking.panel().root());
        root.setNodeOrientation(
                Languages.rightToLeft(messages.locale())
                        ? NodeOrientation.RIGHT_TO_LEFT
                        : NodeOrientation.LEFT_TO_RIGHT);
        Tour tour =
                new Tour(
                        sheets,
                        messages,
                        List.of(
                                new Tour.Stop(projects.button(), "tour.project"),
                                new Tour.Stop(shell.sidebar(), "tour.places"),
                                new Tour.Stop(shell.topBar(), "tour.find"),
                                new Tour.Stop(talking.panel().root(), "tour.orchestrator")),
                        Borrowed.of(frame.tourDue()));
        List.of(EntityKind.SCENE, EntityKind.EPISODE, EntityKind.CHARACTER, EntityKind.LOCATION)
                .forEach(kind -> tables.offer(commands, kind));
        OwnCommands own = new OwnCommands(commands, messages);
        // Only then the view that was left has let go of the focus.
        own.places(navigator, () -> dispatcher.execute(window::comeToMain));
        window.keepFocus(dispatcher::execute);
        ObservableValue<Boolean> series =
                project.project()
                        .map(open -> open.filter(it -> it.type().equals("series")).isPresent());
        List.of("nav.episodes", "create.episode", "csv.import.episode", "csv.export.episode")
                .forEach(id ->
                        commands.find(id).ifPresent(known -> commands.add(known.when(series))));
        own.projects(projects);
        own.createHere(navigator);
        whereabouts = new Whereabouts(client, dispatcher, navigator, project);
        own.parts(frame, talking.panel());
        own.search(search);
        own.help(choices, tour, window::cycle);
        project.project()
                .subscribe(open -> {
                    tools.stage()
                            .setTitle(
                                    open.map(p -> p.name() + " – " + messages.get("app.name"))
                                            .orElseGet(() -> messages.get("app.name")));
                    if (open.isPresent()) {
                        tour.startOnce();
                    }
                });
        long unreadable =
                settings.get().keys().values().stream()
                        .filter(keys -> !keys.isEmpty() && Commands.read(keys).isEmpty())
                        .count();
        if (unreadable > 0) {
            warn(messages.get("settings.keys.unreadable", unreadable));
        }
    }

    /// The settings and what helps, for the person's menu.
    private List<MenuEntry> menuEntries() {
        KeyWords keys = new KeyWords(messages);
        return commands.all().stream()
                .filter(command ->
                        command.area() == CommandArea.HELP || command.id().contains("settings"))
                .map(command ->
                        new MenuEntry(
                                command.icon(),
                                command.title(),
                                commands.key(command).map(keys::of).orElse(""),
                                command::run))
                .toList();
    }

    /// Hands the words of the palette to the orchestrator.
    private WordsAction words(String id, Feather icon, Mode next) {
        return new WordsAction(id, "palette." + id, icon, text -> talking().ask(next, text));
    }

    Commands commands() {
        return commands;
    }

    Navigator navigator() {
        return navigator;
    }

    PanelFeature panel() {
        return talking.panel();
    }

    private PanelGraph talking() {
        return talking;
    }

    private StoryFeature story() {
        return story;
    }

    SessionFeature session() {
        return session;
    }

    SearchFeature search() {
        return search;
    }

    CsvFeature tables() {
        return tables;
    }

    GalleryFeature gallery() {
        return gallery;
    }

    Sheets sheets() {
        return sheets;
    }

    Parent root() {
        return root;
    }

    /// What can be made once the window rests, in pieces that hold nobody up.
    List<Runnable> preparations() {
        return story.preparations();
    }

    /// Puts everything in its place before it is seen.
    void layOut() {
        root.applyCss();
        root.layout();
        window.settle();
        root.layout();
    }

    void bindKeys(Scene scene) {
        releases.add(new Keys(commands, navigator, sheets).bind(scene));
        releases.add(new MenuKey(scene).bind());
    }

    /// Ends this content of the window: another one takes its place, or the window closes. Nothing
    /// arrives here any more.
    void end() {
        // What was to happen when an offer to undo it was over happens now.
        toasts.end();
        dispatcher.end();
        releases.forEach(Runnable::run);
        window.end();
    }

    /// Goes where a link leads.
    void follow(EntityLink link) {
        whereabouts.open(link);
    }

    void focusComposer() {
        talking.panel().focus();
    }

    /// Says at the lower edge of the window what was done, and offers what can be done about it.
    void say(String text, String label, Runnable action) {
        toasts.say(text, label, action);
    }

    /// Says something at the lower edge of the window.
    void warn(String text) {
        toasts.warn(text);
    }
}
