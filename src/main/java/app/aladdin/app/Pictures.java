package app.aladdin.app;

import app.aladdin.client.Client;
import app.aladdin.contract.EntityKind;
import app.aladdin.contract.Mode;
import app.aladdin.i18n.Messages;
import app.aladdin.platform.Settings;
import app.aladdin.platform.WindowState;
import app.aladdin.state.FxDispatcher;
import app.aladdin.state.SystemTimer;
import app.aladdin.ui.files.FileAnswer;
import app.aladdin.ui.nav.Destination;
import app.aladdin.ui.theme.Appearance;
import app.aladdin.ui.theme.Theme;
import app.aladdin.ui.view.Words;

import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.geometry.NodeOrientation;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// The window's content in a scene of any size, to be photographed.
final class Pictures implements AutoCloseable {
    /// Rounds of layout, with the events between them, until nothing moves any more.
    private static final int ROUNDS = 12;

    private static final long ROUND_MILLIS = 25;

    private final FxDispatcher dispatcher = new FxDispatcher();
    private final SystemTimer timer = new SystemTimer("pictures-timer", Clock.systemUTC());
    private final Album folder;
    private final Theme theme;
    private final WindowFrame frame;
    private final Scene scene;
    private final AppGraph graph;
    private final Camera camera;

    Pictures(Client client, Album folder) throws Exception {
        this(client, folder, new Messages(Locale.ENGLISH), Settings.DEFAULT);
    }

    /// @param messages in which language
    /// @param settings as somebody chose them
    Pictures(Client client, Album folder, Messages messages, Settings settings) throws Exception {
        this.folder = folder;
        theme = onFx(Theme::new);
        Stage stage = onFx(Stage::new);
        frame = onFx(() -> new WindowFrame(stage, WindowState.FIRST));
        Words words = new Words(messages, Clock.system(ZoneId.systemDefault()));
        graph =
                onFx(() ->
                        new AppGraph(
                                client,
                                dispatcher,
                                new WindowTools(
                                        theme,
                                        messages,
                                        words,
                                        frame,
                                        stage,
                                        (over, question) -> FileAnswer.NONE,
                                        timer,
                                        new SimpleObjectProperty<>(settings),
                                        Map.of())));
        scene =
                onFx(() -> {
                    Scene made =
                            new Scene(graph.root(), Camera.LARGE.width(), Camera.LARGE.height());
                    theme.dress(made);
                    return made;
                });
        camera = onFx(() -> new Camera(scene));
        client.entities().tell();
        client.edits().tell();
    }

    void go(String place) throws Exception {
        go(
                switch (place) {
                    case "scenes" -> new Destination.Scenes(Optional.empty());
                    case "episodes" -> new Destination.Episodes(Optional.empty());
                    case "characters" -> new Destination.Characters(Optional.empty());
                    case "settings" -> new Destination.Settings();
                    case "locations" -> new Destination.Locations(Optional.empty());
                    case "gallery" -> new Destination.Gallery();
                    case "executions" -> new Destination.Executions(Optional.empty());
                    case "relationships" -> new Destination.Relationships(Optional.empty());
                    case "conversations" -> new Destination.Conversations(Optional.empty());
                    default -> new Destination.Dashboard();
                });
    }

    /// Goes somewhere, after the place has come back where somebody was last.
    void go(Destination destination) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            onFx(() -> true);
            Thread.sleep(ROUND_MILLIS);
        }
        onFx(() -> {
            graph.navigator().go(destination);
            return destination;
        });
    }

    /// Shows a conversation in the panel.
    void open(String conversation) throws Exception {
        onFx(() -> {
            graph.panel().open(conversation);
            return conversation;
        });
        rest();
    }

    /// Talks to the orchestrator in a mode, in the conversation that is open.
    void talk(Mode mode) throws Exception {
        onFx(() -> {
            graph.panel().talk(mode);
            return mode;
        });
    }

    /// Limits a query to what changed between two days.
    void between(String from, String to) throws Exception {
        onFx(() -> {
            graph.panel().talk(Mode.QUERY);
            ((ButtonBase) scene.lookup("#scene")).fire();
            if (scene.lookup("#from") instanceof TextInputControl first
                    && scene.lookup("#to") instanceof TextInputControl last) {
                first.setText(from);
                last.setText(to);
            }
            return from;
        });
    }

    /// Talks to the orchestrator in a mode, in a conversation in which nothing was said.
    void welcome(Mode mode) throws Exception {
        onFx(() -> {
            graph.panel().begin();
            graph.panel().talk(mode);
            return mode;
        });
    }

    /// Presses a button, to show what it opens.
    void press(String selector) throws Exception {
        onFx(() -> {
            Node node = graph.root().lookup(selector);
            if (node instanceof ButtonBase button) {
                button.fire();
            } else if (node != null) {
                Event.fireEvent(
                        node,
                        new KeyEvent(
                                KeyEvent.KEY_PRESSED,
                                "",
                                "",
                                KeyCode.ENTER,
                                false,
                                false,
                                false,
                                false));
            }
            return selector;
        });
    }

    /// Chooses from a menu what has these words in it.
    void choose(String menu, String... words) throws Exception {
        onFx(() -> {
            if (scene.lookup(menu) instanceof MenuButton button) {
                for (String each : words) {
                    Event.fireEvent(button, new Event(MenuButton.ON_SHOWING));
                    button.getItems().stream()
                            .filter(item -> item.getText() != null && item.getText().contains(each))
                            .findFirst()
                            .ifPresent(Pictures::choose);
                }
            }
            return menu;
        });
    }

    private static void choose(MenuItem item) {
        if (item instanceof CheckMenuItem check) {
            check.setSelected(!check.isSelected());
        }
        item.fire();
    }

    /// Types into the palette.
    void search(String text) throws Exception {
        onFx(() -> {
            graph.search().open(text);
            return text;
        });
    }

    /// Types into the bar in which one finds something in the open conversation.
    void find(String text) throws Exception {
        onFx(() -> {
            graph.commands().run("find.open");
            ((TextField) graph.root().lookup(".find-bar .text-field")).setText(text);
            return text;
        });
    }

    /// Asks for a password.
    void signIn() throws Exception {
        onFx(() -> {
            graph.session().signIn();
            return true;
        });
    }

    /// Selects the first things of the list that is shown.
    void select(int count) throws Exception {
        onFx(() -> {
            if (graph.root().lookup(".list-side .list-view") instanceof ListView<?> list) {
                list.getSelectionModel().selectRange(0, count);
            }
            return count;
        });
    }

    /// Shows what can be imported from a table.
    void table(EntityKind kind, Path file) throws Exception {
        onFx(() -> {
            graph.tables().open(kind, file);
            return file;
        });
        Thread.sleep(ROUNDS * ROUND_MILLIS);
    }

    /// Adds files as images of a thing.
    void images(EntityKind kind, String id, List<Path> files) throws Exception {
        onFx(() -> {
            graph.gallery().add(kind, id, files);
            return files;
        });
    }

    /// Waits until something is shown.
    void await(String selector) throws Exception {
        for (int round = 0; round < 40 * ROUNDS; round++) {
            if (onFx(
                    () -> {
                        camera.lay(Camera.LARGE);
                        return graph.root().lookup(selector) != null;
                    })) {
                return;
            }
            Thread.sleep(ROUND_MILLIS);
        }
        throw new IllegalStateException("not in time: " + selector);
    }

    /// Lets what was fetched come.
    void rest() throws Exception {
        for (int round = 0; round < 2 * ROUNDS; round++) {
            onFx(() -> {
                camera.lay(Camera.LARGE);
                return true;
            });
            Thread.sleep(ROUND_MILLIS);
        }
    }

    /// Closes the topmost card.
    void closeTop() throws Exception {
        onFx(() -> {
            graph.sheets().closeTop();
            return true;
        });
    }

    /// Presses a button, and then writes.
    void fill(String text, String... buttons) throws Exception {
        onFx(() -> {
            for (String each : buttons) {
                ((ButtonBase) scene.lookup(each)).fire();
            }
            ((TextInputControl) scene.lookup(".composer .text-area")).setText(text);
            return text;
        });
    }

    /// Shows the orchestrator's panel, or hides it.
    void panel(boolean open) throws Exception {
        onFx(() -> {
            frame.panelOpen().set(open);
            return open;
        });
    }

    /// Gives the panel that width, or the nearest that it can have.
    void panelWidth(double width) throws Exception {
        onFx(() -> {
            frame.panelWidth().set(width);
            frame.panelOpen().set(false);
            frame.panelOpen().set(true);
            return width;
        });
    }

    /// Shows all keys.
    void keys() throws Exception {
        onFx(() -> {
            graph.commands().run("settings.keys");
            return graph;
        });
    }

    /// Mirrors the window, as a language that is written from right to left does.
    void mirror() throws Exception {
        onFx(() -> {
            graph.root().setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
            return graph;
        });
    }

    /// Shows everything larger or smaller.
    void scale(double factor) throws Exception {
        onFx(() -> {
            theme.scale().set(factor);
            return graph;
        });
    }

    /// Writes `name-<theme>-<width>x<height>.png` in both themes and sizes, where it is wanted.
    void take(String name) throws Exception {
        if (!folder.wants(name)) {
            return;
        }
        for (Camera.Size size : List.of(Camera.LARGE, Camera.SMALL)) {
            for (Appearance look : new Appearance[] {Appearance.LIGHT, Appearance.DARK}) {
                WritableImage image = photograph(size, look);
                String file =
                        String.format(
                                Locale.ROOT,
                                "%s-%s-%dx%d.png",
                                name,
                                look.name().toLowerCase(Locale.ROOT),
                                size.width(),
                                size.height());
                Camera.save(image, folder.file(file));
            }
        }
    }

    private WritableImage photograph(Camera.Size size, Appearance look) throws Exception {
        onFx(() -> {
            theme.appearance().set(look);
            frame.sidebarOpen().set(size.width() / theme.scale().get() >= 1200);
            return size;
        });
        for (int round = 0; round < ROUNDS; round++) {
            onFx(() -> {
                camera.lay(size);
                return size;
            });
            Thread.sleep(ROUND_MILLIS);
        }
        // Photographed once only: what changes under a scroll pane after a first photograph is not
        // in the next one while the scene has no window.
        return onFx(() -> camera.photograph(size));
    }

    private <T> T onFx(Supplier<T> work) throws Exception {
        CompletableFuture<T> done = new CompletableFuture<>();
        dispatcher.execute(() -> {
            try {
                done.complete(work.get());
            } catch (RuntimeException | Error e) {
                done.completeExceptionally(e);
            }
        });
        return done.get(60, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        timer.close();
        dispatcher.execute(() -> scene.setRoot(new Group()));
    }
}
