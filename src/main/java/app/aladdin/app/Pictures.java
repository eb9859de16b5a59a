package app.aladdin.app;

import app.aladdin.client.Client;
import app.aladdin.contract.EntityKind;
import app.aladdin.contract.Mode;
import app.aladdin.i18n.Messages;
import app.aladdin.platform.Settings;
import app.aladdin.platform.WindowState;
import app.aladdin.state.FxDispatcher;
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
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import java.awt.image.BufferedImage;
import java.io.IOException;
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

import javax.imageio.ImageIO;

/// The window's content in a scene of any size, to be photographed.
final class Pictures implements AutoCloseable {
    /// Rounds of layout, with the events between them, until nothing moves any more.
    private static final int ROUNDS = 12;

    private static final long ROUND_MILLIS = 25;

    private static final int WIDE = 1440;
    private static final int HIGH = 900;

    private final FxDispatcher dispatcher = new FxDispatcher();
    private final Album folder;
    private final Theme theme;
    private final WindowFrame frame;
    private final Scene scene;
    private final AppGraph graph;

    private record Size(int width, int height) {}

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
                                        new SimpleObjectProperty<>(settings),
                                        Map.of())));
        scene =
                onFx(() -> {
                    Scene made = new Scene(graph.root(), WIDE, HIGH);
                    theme.dress(made);
                    return made;
                });
        client.entities().tell();
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
                        lay(new Size(WIDE, HIGH));
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
                lay(new Size(WIDE, HIGH));
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
        for (Size size : new Size[] {new Size(WIDE, HIGH), new Size(1024, 700)}) {
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
                save(image, folder.file(file));
            }
        }
    }

    private WritableImage photograph(Size size, Appearance look) throws Exception {
        onFx(() -> {
            theme.appearance().set(look);
            frame.sidebarOpen().set(size.width() / theme.scale().get() >= 1200);
            return size;
        });
        for (int round = 0; round < ROUNDS; round++) {
            onFx(() -> {
                lay(size);
                return size;
            });
            Thread.sleep(ROUND_MILLIS);
        }
        // Photographed once only: what changes under a scroll pane after a first photograph is not
        // in the next one while the scene has no window.
        return onFx(() -> {
            lay(size);
            WritableImage image = new WritableImage(size.width(), size.height());
            scene.snapshot(image);
            return image;
        });
    }

    private void lay(Size size) {
        graph.root().resize(size.width(), size.height());
        // A mirrored root is at the scene's other side.
        boolean mirrored = graph.root().getNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        graph.root().relocate(mirrored ? WIDE - size.width() : 0, 0);
        graph.root().applyCss();
        graph.root().layout();
    }

    private static void save(WritableImage image, Path file) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage buffered = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        buffered.setRGB(0, 0, width, height, pixels, 0, width);
        ImageIO.write(buffered, "png", file.toFile());
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
        dispatcher.execute(() -> scene.setRoot(new Group()));
    }
}
