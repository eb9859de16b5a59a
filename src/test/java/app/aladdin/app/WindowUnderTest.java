package app.aladdin.app;

import static app.aladdin.ui.Toolkit.onFx;

import app.aladdin.client.Client;
import app.aladdin.client.session.ServerChoice;
import app.aladdin.contract.Problem;
import app.aladdin.platform.Directories;
import app.aladdin.platform.Settings;
import app.aladdin.platform.WindowState;
import app.aladdin.state.Hub;
import app.aladdin.ui.Toolkit;
import app.aladdin.ui.files.FakeFileDialog;
import app.aladdin.ui.markdown.MarkdownView;
import app.aladdin.ui.nav.Command;

import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One run of the window, as a person uses it: what is on the screen, and the keys.
final class WindowUnderTest implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    /// Nobody listens there. It stands for the Studio while it cannot be reached.
    private static final String NOWHERE = "http://127.0.0.1:1";

    private final Application application;
    private final Stage stage;
    private final FakeFileDialog files;

    private WindowUnderTest(Application application, Stage stage, FakeFileDialog files) {
        this.application = application;
        this.stage = stage;
        this.files = files;
    }

    /// A condition of the screen, looked at on the FX thread.
    @FunctionalInterface
    interface Condition {
        boolean holds() throws Exception;
    }

    static WindowUnderTest open(Path home, String server) throws Exception {
        return open(
                home,
                server,
                new Settings.Loaded(Settings.DEFAULT, Optional.empty()),
                WindowState.FIRST);
    }

    /// Opens it with another patience for the server's answers.
    ///
    /// @param seconds how long they are waited for
    static WindowUnderTest openPatient(Path home, String server, String seconds) throws Exception {
        return open(
                home,
                ServerChoice.open()
                        .with(ServerChoice.API, server)
                        .with(ServerChoice.PATIENCE, seconds),
                new Settings.Loaded(Settings.DEFAULT, Optional.empty()),
                WindowState.FIRST);
    }

    /// Opens it as it was left.
    static WindowUnderTest openAgain(Path home, String server) throws Exception {
        Path config = Directories.of(home.toString()).config();
        return open(home, server, Settings.load(config), WindowState.load(config));
    }

    private static WindowUnderTest open(
            Path home, String server, Settings.Loaded settings, WindowState state)
            throws Exception {
        ServerChoice choice =
                ServerChoice.open()
                        .with(
                                server.equals(NOWHERE) ? ServerChoice.STUDIO : ServerChoice.API,
                                server.isEmpty() ? null : server);
        return open(home, choice, settings, state);
    }

    private static WindowUnderTest open(
            Path home, ServerChoice server, Settings.Loaded settings, WindowState state)
            throws Exception {
        return onFx(() -> {
            List<Window> before = List.copyOf(Window.getWindows());
            FakeFileDialog files = new FakeFileDialog();
            Application application =
                    new Application(
                            new WindowOptions(Directories.of(home.toString()), server, ""),
                            settings,
                            state,
                            files,
                            () -> {});
            application.show();
            Stage stage =
                    (Stage)
                            Window.getWindows().stream()
                                    .filter(window -> !before.contains(window))
                                    .findFirst()
                                    .orElseThrow();
            return new WindowUnderTest(application, stage, files);
        });
    }

    /// Looks at the screen after each pulse until the condition holds.
    void await(String what, Condition condition) throws Exception {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!onFx(condition::holds)) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError(
                        "not on the screen in time: "
                                + what
                                + "\n"
                                + onFx(this::texts)
                                + "\nfocus: "
                                + onFx(() -> scene().getFocusOwner()));
            }
            nextPulse();
        }
    }

    private void nextPulse() throws Exception {
        CountDownLatch pulse = new CountDownLatch(1);
        onFx(() -> {
            Scene scene = scene();
            Runnable[] once = new Runnable[1];
            once[0] =
                    () -> {
                        scene.removePostLayoutPulseListener(once[0]);
                        pulse.countDown();
                    };
            scene.addPostLayoutPulseListener(once[0]);
            javafx.application.Platform.requestNextPulse();
        });
        if (!pulse.await(30, TimeUnit.SECONDS)) {
            throw new AssertionError("the FX thread is stuck at\n" + where());
        }
    }

    /// Does something and waits for the pulse that shows it.
    ///
    /// @return the processor time that the FX thread needed for both, whatever else the computer
    ///   does
    Duration busyUntilPulse(Toolkit.Action action) throws Exception {
        CompletableFuture<Long> shown = new CompletableFuture<>();
        long before =
                onFx(() -> {
                    long start = spent();
                    Scene scene = scene();
                    Runnable[] once = new Runnable[1];
                    once[0] =
                            () -> {
                                scene.removePostLayoutPulseListener(once[0]);
                                shown.complete(spent());
                            };
                    scene.addPostLayoutPulseListener(once[0]);
                    action.run();
                    javafx.application.Platform.requestNextPulse();
                    return start;
                });
        return Duration.ofNanos(shown.get(PATIENCE.toSeconds(), TimeUnit.SECONDS) - before);
    }

    /// The processor time that the FX thread needs until a condition holds, with looking for it.
    Duration busyUntil(Toolkit.Action action, Condition condition) throws Exception {
        long before = onFx(WindowUnderTest::spent);
        action.run();
        await("what was measured", condition);
        return Duration.ofNanos(onFx(WindowUnderTest::spent) - before);
    }

    private static long spent() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static String where() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(thread -> thread.getKey().getName().equals("JavaFX Application Thread"))
                .flatMap(thread -> Arrays.stream(thread.getValue()))
                .map(StackTraceElement::toString)
                .collect(Collectors.joining("\n"));
    }

    /// Answers in the person's place when the window asks for files.
    FakeFileDialog files() {
        return files;
    }

    Scene scene() {
        return Objects.requireNonNull(stage.getScene());
    }

    /// Makes the server unreachable, as the window finds it, until it is tried again.
    void loseServer() {
        application.client().connection().unavailable(new Problem.Offline("cable"));
    }

    /// Turns to another mode of the orchestrator.
    void talk(String mode) throws Exception {
        onFx(() -> mode(mode).fire());
    }

    /// The button of a mode.
    ToggleButton mode(String name) {
        return scene().getRoot().lookupAll(".modes > .toggle-button").stream()
                .map(ToggleButton.class::cast)
                .filter(button -> name.equals(button.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }

    /// Presses the button with this text in a part of the window.
    void fire(String part, String text) throws Exception {
        onFx(() -> {
            for (Node node : scene().getRoot().lookupAll(part + " .button")) {
                if (node instanceof Button button
                        && text.equals(button.getText())
                        && visible(button)) {
                    button.fire();
                    return;
                }
            }
            throw new AssertionError("no button " + text);
        });
    }

    /// Writes a message and sends it.
    void send(String text) throws Exception {
        type(text);
        press(KeyCode.ENTER);
    }

    TextArea composer() {
        return (TextArea) one(".composer .text-area");
    }

    Node one(String selector) {
        return Objects.requireNonNull(scene().lookup(selector), selector);
    }

    boolean shows(String selector) {
        return scene().getRoot().lookupAll(selector).stream().anyMatch(WindowUnderTest::visible);
    }

    private static boolean visible(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /// Whether a label with this text can be seen.
    boolean showsText(String text) {
        return texts().stream().anyMatch(each -> each.contains(text));
    }

    private List<String> texts() {
        return scene().getRoot().lookupAll(".label").stream()
                .filter(WindowUnderTest::visible)
                .filter(Label.class::isInstance)
                .map(node -> ((Label) node).getText())
                .filter(Objects::nonNull)
                .toList();
    }

    /// The answers on the screen, as plain text.
    List<String> answers() {
        return scene().getRoot().lookupAll(".answer").stream()
                .flatMap(node -> node.lookupAll("*").stream())
                .filter(MarkdownView.class::isInstance)
                .map(node -> ((MarkdownView) node).plainText())
                .toList();
    }

    /// The commands whose ids begin so, as they stand in the palette.
    List<String> commands(String prefix) throws Exception {
        return onFx(() ->
                application.commands().all().stream()
                        .map(Command::id)
                        .filter(id -> id.startsWith(prefix))
                        .toList());
    }

    /// How many are told what the client has to tell.
    int receivers() {
        Client client = application.client();
        return Stream.of(
                        client.entities().events(),
                        client.edits().events(),
                        client.conversations().events(),
                        client.executions().events(),
                        client.notifications().events(),
                        client.connection().states(),
                        client.account().states(),
                        client.account().notKept(),
                        client.live().states(),
                        client.live().presence().changes(),
                        client.problems())
                .mapToInt(Hub::receivers)
                .sum();
    }

    /// Does what a command does.
    void run(String command) {
        application.commands().run(command);
    }

    /// Lets a view that was just opened come to rest.
    void settle() throws Exception {
        for (int pulse = 0; pulse < 6; pulse++) {
            nextPulse();
        }
    }

    /// Chooses in the combo box with this name.
    <T> void choose(String name, T value) {
        ComboBox<T> box =
                scene().getRoot().lookupAll(".combo-box").stream()
                        .filter(node -> name.equals(node.getAccessibleText()))
                        .map(node -> WindowUnderTest.<T>combo(node))
                        .findFirst()
                        .orElseThrow();
        box.setValue(value);
    }

    @SuppressWarnings("unchecked")
    private static <T> ComboBox<T> combo(Node node) {
        return (ComboBox<T>) node;
    }

    /// Whether what has the focus is inside of this part.
    boolean focusIn(String selector) {
        Node part = scene().getRoot().lookup(selector);
        for (Node at = scene().getFocusOwner(); at != null; at = at.getParent()) {
            if (Objects.equals(at, part)) {
                return true;
            }
        }
        return false;
    }

    /// Presses keys wherever the focus is, as a person without a mouse does.
    ///
    /// @param keys as [KeyCombination#valueOf] reads them
    void keys(String keys) throws Exception {
        onFx(() -> {
            KeyCodeCombination press = (KeyCodeCombination) KeyCombination.valueOf(keys);
            Node focused = scene().getFocusOwner();
            // As a scene does with what left it while it had the focus.
            EventTarget target =
                    focused == null || !scene().equals(focused.getScene()) ? scene() : focused;
            for (EventType<KeyEvent> type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
                Event.fireEvent(
                        target,
                        new KeyEvent(
                                type,
                                "",
                                "",
                                press.getCode(),
                                press.getShift() == ModifierValue.DOWN,
                                press.getShortcut() == ModifierValue.DOWN,
                                press.getAlt() == ModifierValue.DOWN,
                                false));
            }
        });
    }

    /// Goes on with Tab until the focus is on the control of this name.
    void tabTo(String name) throws Exception {
        List<String> met = new ArrayList<>();
        for (int presses = 0; presses < 80; presses++) {
            String here = onFx(() -> name(scene().getFocusOwner()));
            if (here.equals(name)) {
                return;
            }
            met.add(here);
            keys("Tab");
        }
        throw new AssertionError("not within reach of Tab: " + name + "; but " + met);
    }

    private static String name(@Nullable Node node) {
        String own = node == null ? "" : node.getAccessibleText();
        return own == null || own.isEmpty()
                ? node instanceof Labeled labeled ? String.valueOf(labeled.getText()) : ""
                : own;
    }

    /// Runs a command by its words, as somebody does who knows no key.
    void palette(String words) throws Exception {
        keys("Shortcut+K");
        await("the palette", () -> focusIn(".palette"));
        write(words);
        await("the command", () -> shows(".palette .mark"));
        keys("Enter");
        await("no palette", () -> !shows(".palette"));
    }

    /// All commands of the window.
    List<Command> commands() throws Exception {
        return onFx(() -> List.copyOf(application.commands().all()));
    }

    /// Goes on with Tab until the focus is in the list of the main view.
    void focusList() throws Exception {
        for (int presses = 0; presses < 20; presses++) {
            if (onFx(() -> scene().getFocusOwner() instanceof ListView<?>)) {
                return;
            }
            keys("Tab");
        }
        throw new AssertionError("no list within reach of Tab");
    }

    /// Types wherever the focus is.
    void write(String text) throws Exception {
        for (String letter : text.codePoints().mapToObj(Character::toString).toList()) {
            onFx(() ->
                    Event.fireEvent(
                            Objects.requireNonNull(scene().getFocusOwner(), "focus"),
                            new KeyEvent(
                                    KeyEvent.KEY_TYPED,
                                    letter,
                                    letter,
                                    KeyCode.UNDEFINED,
                                    false,
                                    false,
                                    false,
                                    false)));
        }
    }

    void type(String text) throws Exception {
        onFx(() -> composer().appendText(text));
    }

    void press(KeyCode code) throws Exception {
        onFx(() -> {
            TextArea target = composer();
            Event.fireEvent(
                    target,
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        });
    }

    @Override
    public void close() {
        try {
            onFx(stage::hide);
        } catch (Exception e) {
            throw new AssertionError("the window did not close", e);
        }
        application.close();
    }
}
