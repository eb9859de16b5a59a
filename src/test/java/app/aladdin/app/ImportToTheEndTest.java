package app.aladdin.app;

import static app.aladdin.ui.Toolkit.onFx;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.client.Client;
import app.aladdin.client.entities.ProjectStore;
import app.aladdin.contract.CharacterProfile;
import app.aladdin.contract.EntityKind;
import app.aladdin.feature.csv.CsvFeature;
import app.aladdin.host.Host;
import app.aladdin.host.HostOptions;
import app.aladdin.i18n.Messages;
import app.aladdin.platform.Directories;
import app.aladdin.state.FxDispatcher;
import app.aladdin.ui.Toolkit;
import app.aladdin.ui.files.FakeFileDialog;
import app.aladdin.ui.files.FileChoice;
import app.aladdin.ui.theme.Theme;
import app.aladdin.ui.view.Sheets;
import app.aladdin.ui.view.Toasts;
import app.aladdin.ui.view.Words;

import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// A table on its way into a project and out again, with the real server.
@ExtendWith(Toolkit.class)
final class ImportToTheEndTest {
    @TempDir private Path home;

    @Test
    void importsTheGoodLinesAndTakesThemBack() throws Exception {
        Path table =
                Files.writeString(
                        home.resolve("cast.csv"),
                        "Name;Rolle;Summary\n"
                                + "Zaynab;minor;Maps\n"
                                + "Aladdin;minor;known\n"
                                + "Harun;;Gate\n");
        HostOptions options =
                new HostOptions(
                        Directories.of(home.resolve("data").toString()), "", "", Duration.ZERO);
        try (Host host = Host.open(options).orElseThrow()) {
            Client client = host.client();
            ProjectStore store = new ProjectStore();
            Sheets sheets = onFx(Sheets::new);
            Messages messages = new Messages(Locale.ENGLISH);
            Toasts toasts = onFx(() -> new Toasts(messages));
            onFx(() -> new Theme().dress(new Scene(new StackPane(sheets, toasts))));
            FakeFileDialog dialog = new FakeFileDialog().then(table);
            FxDispatcher dispatcher = new FxDispatcher();
            client.entities().events().subscribe(dispatcher.inbox(store::apply));
            CsvFeature tables =
                    onFx(() ->
                            new CsvFeature(
                                    client,
                                    store,
                                    dispatcher,
                                    new FileChoice(
                                            dialog, dispatcher, client::remember, client::recall),
                                    sheets,
                                    toasts,
                                    messages,
                                    new Words(messages, Clock.systemUTC())));
            client.start();
            host.connect();
            until(store.characters(), () -> named(store, "Aladdin") == 1);

            onFx(() -> tables.choose(EntityKind.CHARACTER));
            until(sheets.getChildren(), sheets::isShowing);
            onFx(() -> button(sheets, "Import 2 characters").fire());
            until(toasts.getChildren(), () -> !toasts.getChildren().isEmpty());
            until(store.characters(), () -> named(store, "Zaynab") + named(store, "Harun") == 2);
            assertThat(onFx(sheets::isShowing)).isFalse();
            assertThat(onFx(() -> named(store, "Aladdin"))).isOne();

            onFx(() -> button(toasts, "Undo").fire());
            until(store.characters(), () -> named(store, "Zaynab") + named(store, "Harun") == 0);
        }
    }

    private static long named(ProjectStore store, String name) {
        List<CharacterProfile> all = store.characters().get().known().orElse(List.of());
        return all.stream().filter(each -> each.name().equals(name)).count();
    }

    private static Button button(Parent in, String text) {
        for (Node node : in.lookupAll(".button")) {
            if (node instanceof Button button && text.equals(button.getText())) {
                return button;
            }
        }
        throw new AssertionError("no button " + text);
    }

    private static void until(Observable changes, BooleanSupplier holds) throws Exception {
        CountDownLatch reached = new CountDownLatch(1);
        InvalidationListener look =
                it -> {
                    if (holds.getAsBoolean()) {
                        reached.countDown();
                    }
                };
        onFx(() -> {
            changes.addListener(look);
            look.invalidated(changes);
        });
        assertThat(reached.await(30, TimeUnit.SECONDS)).isTrue();
        onFx(() -> changes.removeListener(look));
    }
}
