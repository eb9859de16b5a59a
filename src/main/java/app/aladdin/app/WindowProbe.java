package app.aladdin.app;

import app.aladdin.client.session.ServerChoice;
import app.aladdin.platform.Directories;
import app.aladdin.platform.Settings;
import app.aladdin.platform.WindowState;
import app.aladdin.state.FxDispatcher;
import app.aladdin.ui.files.SystemFileDialog;

import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// Opens the window as a start does and notes when it is seen first, when the last project can be
/// used, and how long keys take to show.
public final class WindowProbe {
    /// Begins the line with the time of the first picture, in milliseconds since 1970.
    public static final String FIRST = "first ";

    /// Begins the line with the time from which on the last project can be used.
    public static final String USABLE = "usable ";

    /// Begins a line with the microseconds from a key to its picture.
    public static final String KEY = "key ";

    /// Begins the line with the processor time until then, in milliseconds, after either of them.
    public static final String WORK = "work ";

    private static final int PATIENCE_SECONDS = 60;

    /// Places and back, and a letter for the composer.
    private static final List<KeyCode> KEYS =
            List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.B);

    private static final int ROUNDS = 8;
    private static final long REST_MILLIS = 3_000;

    private final Application application;
    private final Scene scene;
    private final NextPicture first;

    private WindowProbe(Application application, Scene scene, NextPicture first) {
        this.application = application;
        this.scene = scene;
        this.first = first;
    }

    /// Opens the window over a data directory that holds a project and prints what it notes. As a
    /// start without a command does, it leaves the parser of command lines alone.
    ///
    /// @param args the data directory
    public static void main(String[] args) {
        int exit = 1;
        try {
            run(Path.of(args[0]), System.out);
            exit = 0;
        } catch (Exception e) {
            System.err.println(e);
        }
        System.exit(exit);
    }

    private static void run(Path home, PrintStream out) throws Exception {
        EarlyClasses.begin();
        System.setProperty("prism.lcdtext", "false");
        Directories directories = Directories.of(home.toString());
        Settings.Loaded settings = Settings.load(directories.config());
        WindowState state = WindowState.load(directories.config());
        ToolkitStart.start();
        WindowOptions options = new WindowOptions(directories, ServerChoice.open(), "");
        WindowProbe[] probe = new WindowProbe[1];
        onFx(() -> {
            Application started =
                    new Application(options, settings, state, new SystemFileDialog(), () -> {});
            started.show();
            Stage stage = (Stage) Window.getWindows().getFirst();
            Scene scene = Objects.requireNonNull(stage.getScene());
            probe[0] = new WindowProbe(started, scene, new NextPicture(scene));
        });
        probe[0].look(out);
        onFx(() -> Window.getWindows().getFirst().hide());
        probe[0].application.close();
        Platform.exit();
    }

    private void look(PrintStream out) throws Exception {
        first.await();
        tell(FIRST, out);
        painted(this::usable);
        tell(USABLE, out);
        // How fast keys are is another question than how soon the first one is taken.
        Thread.sleep(REST_MILLIS);
        for (int round = 0; round < ROUNDS; round++) {
            for (KeyCode key : KEYS) {
                long pressed = System.nanoTime();
                onFx(() -> press(key));
                painted(() -> true);
                out.println(KEY + TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - pressed));
            }
        }
    }

    private static void tell(String what, PrintStream out) {
        out.println(what + System.currentTimeMillis());
        out.flush();
        ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .ifPresent(spent -> out.println(WORK + spent.toMillis()));
    }

    /// The project's figures are there, and a question can be typed.
    private boolean usable() {
        boolean figures =
                scene.getRoot().lookupAll(".figures .label").stream()
                        .map(Label.class::cast)
                        .anyMatch(label -> label.getText().matches("[1-9]\\d*"));
        return figures
                && scene.getRoot().lookup(".composer .text-area") instanceof TextInputControl text
                && text.isEditable()
                && !text.isDisabled();
    }

    private void press(KeyCode code) {
        Node focused = scene.getFocusOwner();
        Event.fireEvent(
                focused == null ? scene.getRoot() : focused,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, true, false, false));
    }

    /// Waits for a pulse at whose layout the condition holds, and for its picture.
    private void painted(BooleanSupplier condition) throws Exception {
        for (int pulse = 0; pulse < PATIENCE_SECONDS * 60; pulse++) {
            boolean[] holds = {false};
            CountDownLatch laidOut = new CountDownLatch(1);
            onFx(() -> {
                Runnable[] once = new Runnable[1];
                once[0] =
                        () -> {
                            scene.removePostLayoutPulseListener(once[0]);
                            holds[0] = condition.getAsBoolean();
                            laidOut.countDown();
                        };
                scene.addPostLayoutPulseListener(once[0]);
                Platform.requestNextPulse();
            });
            if (!laidOut.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                break;
            }
            if (holds[0]) {
                // What was laid out is handed to the screen before the thread goes on.
                onFx(() -> {});
                return;
            }
        }
        throw new IllegalStateException("not painted in time");
    }

    private static void onFx(Runnable action) throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        List<RuntimeException> failures = new CopyOnWriteArrayList<>();
        new FxDispatcher()
                .execute(() -> {
                    try {
                        action.run();
                    } catch (RuntimeException e) {
                        failures.add(e);
                    } finally {
                        done.countDown();
                    }
                });
        if (!done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the window is stuck");
        }
        if (!failures.isEmpty()) {
            throw failures.getFirst();
        }
    }
}
