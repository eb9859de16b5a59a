package app.aladdin.app;

import app.aladdin.client.Client;
import app.aladdin.client.session.ServerKey;
import app.aladdin.client.session.ServerOptions;
import app.aladdin.contract.EntityLink;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.feature.gallery.Underway;
import app.aladdin.host.Host;
import app.aladdin.host.HostOptions;
import app.aladdin.i18n.Messages;
import app.aladdin.platform.Comfort;
import app.aladdin.platform.Settings;
import app.aladdin.platform.WindowState;
import app.aladdin.state.Background;
import app.aladdin.state.Debounce;
import app.aladdin.state.FxDispatcher;
import app.aladdin.state.SystemTimer;
import app.aladdin.studio.StudioOptions;
import app.aladdin.ui.files.FileDialog;
import app.aladdin.ui.icon.AppIcon;
import app.aladdin.ui.icon.Icons;
import app.aladdin.ui.nav.Commands;
import app.aladdin.ui.nav.Destination;
import app.aladdin.ui.theme.Appearance;
import app.aladdin.ui.theme.Theme;
import app.aladdin.ui.view.Words;

import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/// One run of the window: shows it at once, opens the data directory behind it, fills it, and puts
/// everything away at the end.
final class Application implements AutoCloseable {
    /// How long the window must be left alone before its place is written down.
    private static final Duration STILL = Duration.ofMillis(300);

    private static final Duration LONGEST_UNKEPT = Duration.ofSeconds(2);

    private static final int LONGEST_SECONDS = 60;

    private final WindowOptions options;
    private final Settings.Loaded settings;
    private final FileDialog files;
    private final Runnable closed;
    private Messages messages;
    private Words words;
    private final FxDispatcher dispatcher = new FxDispatcher();
    private final Background background = new Background("app");
    private final SystemTimer timer = new SystemTimer("app-timer", Clock.systemUTC());
    private final Theme theme = new Theme();
    private final Choices choices;
    private final Stage stage = new Stage();
    private final WindowFrame frame;
    private @Nullable Host host;

    /// What fills the window, once it does; FX thread only.
    private @Nullable AppGraph graph;

    /// The lamp of an empty window.
    private final CompletableFuture<NextPicture> empty = new CompletableFuture<>();

    /// The server that is spoken to; FX thread only.
    private @Nullable ServerOptions spoken;

    /// Pictures that were on their way to a server when what filled the window was put away, until
    /// it is filled for that server again; FX thread only.
    private final Map<ServerKey, Underway> underway = new HashMap<>();

    /// Whether the server is being left for another one; FX thread only.
    private boolean turning;

    private volatile boolean over;

    /// @param files asks for files
    /// @param closed told when the window was closed by the person
    Application(
            WindowOptions options,
            Settings.Loaded settings,
            WindowState state,
            FileDialog files,
            Runnable closed) {
        this.options = options;
        this.settings = settings;
        this.files = files;
        this.closed = closed;
        this.frame = new WindowFrame(stage, state);
        this.choices =
                new Choices(
                        settings.settings(),
                        options.directories().config(),
                        background,
                        failure ->
                                dispatcher.execute(
                                        () -> tell(words().problem(ProblemException.of(failure)))));
        this.messages = new Messages(Languages.of(settings.settings().comfort().language()));
        this.words = new Words(messages, Clock.system(ZoneId.systemDefault()));
    }

    /// Shows the window; what fills it follows.
    void show() {
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) ->
                dispatcher.execute(() -> new ErrorWindow(messages, theme).show(failure)));
        // The data directory opens while the window is made.
        background.start(
                "open", this::open, failure -> dispatcher.execute(() -> cannotOpen(failure)));
        theme.appearance().set(appearance(settings.settings()));
        theme.appearance().addListener((it, before, now) -> keepAppearance(now));
        choices.now().subscribe(this::wear);
        Scene scene = new Scene(lamp());
        theme.dress(scene);
        stage.setScene(scene);
        stage.setTitle(messages.get("app.name"));
        AppIcon.addTo(stage);
        stage.setOnHidden(e -> {
            AppGraph filled = graph;
            if (filled != null) {
                filled.end();
            }
            closed.run();
        });
        frame.show();
        empty.complete(new NextPicture(scene));
        Debounce<WindowState> quiet =
                new Debounce<>(timer, dispatcher, STILL, LONGEST_UNKEPT, changed -> keepFrame());
        frame.keepWith(quiet);
    }

    private void keepFrame() {
        background.start("window", () -> frame.save(options.directories().config()), failure -> {});
    }

    private static Appearance appearance(Settings settings) {
        return switch (settings.appearance()) {
            case "light" -> Appearance.LIGHT;
            case "dark" -> Appearance.DARK;
            default -> Appearance.SYSTEM;
        };
    }

    private void keepAppearance(Appearance chosen) {
        Settings now = choices.now().get();
        String name = chosen.name().toLowerCase(Locale.ROOT);
        if (!name.equals(now.appearance())) {
            choices.now().set(now.withAppearance(name));
        }
    }

    /// Makes the window as comfortable as was chosen.
    private void wear(Settings now) {
        Comfort comfort = now.comfort();
        theme.scale().set(comfort.scale() / 100.0);
        theme.reading(comfort.font(), comfort.size());
        theme.motion().less().set(comfort.lessMotion());
        Messages wanted = new Messages(Languages.of(comfort.language()));
        if (!wanted.locale().equals(messages.locale())) {
            speak(wanted);
        }
        turn(now);
    }

    private void open() throws Exception {
        ServerOptions server = server(settings.settings());
        Optional<Host> opened =
                Host.open(
                        new HostOptions(
                                options.directories(),
                                server,
                                options.token(),
                                StudioOptions.DEFAULT_PACE));
        if (opened.isEmpty()) {
            dispatcher.execute(
                    () -> new NoticeWindow(stage, theme).say(messages.get("notice.running")));
            return;
        }
        Host own = opened.get();
        synchronized (this) {
            if (over) {
                own.close();
                return;
            }
            host = own;
        }
        // What fills the window would hold up its first picture.
        empty.get(LONGEST_SECONDS, TimeUnit.SECONDS).await();
        Runnable filling =
                () -> {
                    spoken = server;
                    AppGraph made = fill(own);
                    EntityLink.parse(options.link()).ifPresent(made::follow);
                    attend(own);
                    turn(choices.now().get());
                };
        if (own.known()) {
            // The Studio would take turns with what shows the last project, which is here.
            KeptProject last = new KeptProject(own.client());
            NextPicture.of(dispatcher, stage, filling);
            last.await();
            NextPicture.of(dispatcher, stage, () -> {});
        } else {
            dispatcher.execute(filling);
        }
        connect(own);
        prepare();
    }

    /// Makes the views that most people go to next, each between two pictures.
    private void prepare() throws Exception {
        List<Runnable> rest = new CopyOnWriteArrayList<>();
        NextPicture.of(
                dispatcher,
                stage,
                () -> {
                    AppGraph filled = graph;
                    if (filled != null) {
                        rest.addAll(filled.preparations());
                    }
                });
        for (Runnable each : rest) {
            NextPicture.of(
                    dispatcher,
                    stage,
                    () -> {
                        if (!over && graph != null) {
                            each.run();
                        }
                    });
        }
        new IdleCollector(timer, new JavaMachine());
    }

    /// Which server is meant, whatever says so.
    private ServerOptions server(Settings now) {
        return options.server().orElse(now.choice()).options();
    }

    /// Speaks to the server that is chosen by now, where that is another one or the same one in
    /// another way: what fills the window is put together anew over another client.
    private void turn(Settings now) {
        Host own = host;
        ServerOptions left = spoken;
        AppGraph before = graph;
        if (own == null || left == null || before == null || turning) {
            return;
        }
        ServerOptions wanted = server(now);
        if (wanted.equals(left)) {
            return;
        }
        turning = true;
        spoken = wanted;
        leave(before, left);
        graph = null;
        Objects.requireNonNull(stage.getScene()).setRoot(lamp());
        background.start(
                "turn",
                () -> {
                    int waiting = own.unsent().size();
                    boolean first = wanted.key().equals(server(settings.settings()).key());
                    own.turnTo(wanted, first ? options.token() : "");
                    // By now everything that was done there is on the disk.
                    int changes = own.store().edits().of(left.key().value()).size();
                    dispatcher.execute(() -> turned(own, left, wanted, waiting, changes));
                    connect(own);
                },
                failure -> dispatcher.execute(() -> cannotOpen(failure)));
    }

    private void leave(AppGraph filled, ServerOptions server) {
        underway.put(server.key(), filled.gallery().handOver());
        filled.end();
    }

    private void turned(Host own, ServerOptions left, ServerOptions now, int waiting, int changes) {
        turning = false;
        if (over) {
            return;
        }
        AppGraph made = fill(own);
        if (!left.key().equals(now.key())) {
            String where = now.studio() ? messages.get("connection.studio") : now.key().place();
            Settings chosen = choices.now().get();
            String said =
                    waiting == 0
                            ? messages.get("server.now", where)
                            : messages.get("server.now.waiting", where, waiting);
            made.say(
                    changes == 0 ? said : said + " " + messages.get("server.now.changes", changes),
                    messages.get("server.back"),
                    () -> choices.now().set(chosen.withServer(left.studio() ? "" : left.api())));
        }
        turn(choices.now().get());
    }

    private static StackPane lamp() {
        StackPane empty = new StackPane(Icons.lamp(24));
        empty.getStyleClass().add("canvas");
        return empty;
    }

    /// Starts the Studio while the views are made; they learn what it says when they are there.
    private void connect(Host own) {
        try {
            own.connect();
        } catch (ProblemException e) {
            dispatcher.execute(() -> tell(words.problem(e.problem())));
        }
        List<Path> setAside = new ArrayList<>(own.setAside());
        settings.setAside().ifPresent(setAside::add);
        dispatcher.execute(() ->
                setAside.forEach(
                        file -> tell(messages.get("notice.setAside", file.getFileName()))));
    }

    private void tell(String text) {
        AppGraph filled = graph;
        if (filled != null) {
            filled.warn(text);
        }
    }

    private AppGraph fill(Host own) {
        AppGraph made = content(own);
        Scene scene = Objects.requireNonNull(stage.getScene());
        scene.setRoot(made.root());
        made.bindKeys(scene);
        own.client().start();
        made.layOut();
        made.focusComposer();
        return made;
    }

    private AppGraph content(Host own) {
        AppGraph made =
                new AppGraph(
                        own.client(),
                        dispatcher,
                        new WindowTools(
                                theme,
                                messages,
                                words,
                                frame,
                                stage,
                                files,
                                timer,
                                choices.now(),
                                options.server().values()));
        graph = made;
        Underway left = underway.remove(Objects.requireNonNull(spoken).key());
        if (left != null) {
            made.gallery().takeOver(left);
        }
        return made;
    }

    /// Speaks another language from now on: what fills the window is made anew around the same
    /// client, at the same place. What was typed is kept by the client.
    private void speak(Messages other) {
        messages = other;
        words = new Words(messages, Clock.system(ZoneId.systemDefault()));
        AppGraph before = graph;
        Host own = host;
        if (before == null || own == null) {
            return;
        }
        Destination here = before.navigator().here().get();
        leave(before, Objects.requireNonNull(spoken));
        AppGraph made = content(own);
        made.navigator().begin(here);
        Scene scene = Objects.requireNonNull(stage.getScene());
        scene.setRoot(made.root());
        made.bindKeys(scene);
        own.client().entities().tell();
        own.client().edits().tell();
    }

    /// What can be done in the window, once it is filled.
    Commands commands() {
        return Objects.requireNonNull(graph, "filled").commands();
    }

    /// What the window is about, once it is filled.
    Client client() {
        return Objects.requireNonNull(host, "open").client();
    }

    private Words words() {
        return words;
    }

    /// What is on the screen is kept current while somebody can see it, and looked at again when
    /// somebody comes back to it.
    private void attend(Host own) {
        stage.focusedProperty()
                .subscribe(focused -> {
                    if (focused) {
                        own.client().entities().focused();
                    }
                });
        stage.iconifiedProperty().subscribe(hidden -> own.client().entities().visible(!hidden));
    }

    private void cannotOpen(Throwable failure) {
        Problem problem = ProblemException.of(failure);
        String what = words.problem(problem);
        new NoticeWindow(stage, theme)
                .say(problem instanceof Problem.Storage s ? what + "\n" + s.detail() : what);
    }

    @Override
    public void close() {
        Host own;
        synchronized (this) {
            if (over) {
                return;
            }
            over = true;
            own = host;
        }
        frame.save(options.directories().config());
        choices.write();
        timer.close();
        background.close();
        if (own != null) {
            own.close();
        }
    }
}
