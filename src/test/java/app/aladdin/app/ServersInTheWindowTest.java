package app.aladdin.app;

import static app.aladdin.net.LoopbackServer.json;
import static app.aladdin.ui.Toolkit.onFx;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.client.FakeProjects;
import app.aladdin.net.LoopbackServer;
import app.aladdin.platform.Directories;
import app.aladdin.platform.Settings;
import app.aladdin.ui.Toolkit;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// From the Studio to another server and back, with the window open and an answer under way.
@ExtendWith(Toolkit.class)
final class ServersInTheWindowTest {
    @TempDir private Path home = Path.of("");

    private void serve(LoopbackServer.Request request, OutputStream out) throws IOException {
        if (request.is("GET", "/projects")) {
            json(out, 200, "{\"docs\":[{\"id\":\"p\",\"name\":\"Far Film\",\"type\":\"movie\"}]}");
        } else {
            json(out, 200, "{\"docs\":[]}");
        }
    }

    @Test
    void goesToAnotherServerAndBackAtOnceAndLosesNothing() throws Exception {
        try (LoopbackServer server = LoopbackServer.start(this::serve);
                WindowUnderTest window = WindowUnderTest.open(home, "")) {
            window.await("the sample project", () -> window.showsText("14 at night"));
            window.await("the Studio", () -> window.shows(".sidebar-foot .success"));
            window.await("the composer", () -> window.shows(".welcome"));
            window.type("Which scenes are at night?");
            window.keys("Shortcut+1");
            window.keys("Enter");
            window.await("it is under way", () -> window.shows(".bubble"));
            window.type("half a thought");
            onFx(() -> ((Button) window.one(".user-button")).fire());
            window.await("the menu", () -> window.shows(".user-menu"));
            press(window, "Other server…");
            window.await("the sheet", () -> window.shows(".other-server"));
            onFx(() -> address(window).setText("http://films.example"));
            press(window, "Go there");
            window.await("the reason", () -> window.showsText("not the address of a server"));
            onFx(() -> address(window).setText(server.address()));
            press(window, "Go there");
            window.await("the other project", () -> project(window).equals("Far Film"));
            window.await("what waits", () -> window.showsText("not answered yet"));
            assertThat(onFx(() -> window.showsText("14 at night"))).isFalse();
            assertThat(onFx(() -> window.composer().getText())).isEmpty();
            assertThat(Settings.load(Directories.of(home.toString()).config()).settings().server())
                    .isEqualTo(server.address());
            press(window, "Go back");
            window.await("the sample project", () -> window.showsText("14 at night"));
            window.await("the draft", () -> window.composer().getText().equals("half a thought"));
            window.await(
                    "the answer",
                    () ->
                            window.answers().stream()
                                    .anyMatch(text -> text.contains("14 of 30 scenes")));
            assertThat(onFx(() -> window.scene().getRoot().lookupAll(".bubble"))).hasSize(1);
        }
    }

    @Test
    void doesWhatCouldStillBeUndoneWhenItsServerIsLeftAndSaysWhatWaitsThere() throws Exception {
        FakeProjects projects = new FakeProjects();
        projects.put(
                "characters",
                "{'id':'badr','projectId':'p','name':'Badr','role':'minor','description':'x'}");
        CountDownLatch hold = new CountDownLatch(1);
        LoopbackServer.Script slow =
                (request, out) -> {
                    if (request.method().equals("DELETE")) {
                        hold.await(30, TimeUnit.SECONDS);
                    }
                    projects.answer(request, out);
                };
        try (LoopbackServer first = LoopbackServer.start(slow);
                LoopbackServer other = LoopbackServer.start(this::serve);
                WindowUnderTest window = WindowUnderTest.open(home, "")) {
            StoryHands hands = new StoryHands(window);
            window.await("the sample project", () -> window.showsText("14 at night"));
            go(window, first);
            window.await("the project", () -> project(window).equals("Aladdin"));
            window.await("the server", () -> window.shows(".sidebar-foot .success"));
            hands.press(".sidebar", "Characters");
            window.await("Badr", () -> hands.says(".list-side .list-view", "Badr"));
            hands.open("Badr");
            hands.press("Delete");
            window.await("gone", () -> !hands.says(".list-side .list-view", "Badr"));
            go(window, other);
            window.await("what waits", () -> hands.says(".toast", "One change is kept"));
            hold.countDown();
            go(window, first);
            window.await("deleted", () -> projects.names("characters").isEmpty());
        }
    }

    private static void go(WindowUnderTest window, LoopbackServer server) throws Exception {
        onFx(() -> ((Button) window.one(".user-button")).fire());
        window.await("the menu", () -> window.shows(".user-menu"));
        press(window, "Other server…");
        window.await("the sheet", () -> window.shows(".other-server"));
        onFx(() -> address(window).setText(server.address()));
        press(window, "Go there");
    }

    @Test
    void leavesNothingBehindOfServersAndLanguagesThatWereLeft() throws Exception {
        try (LoopbackServer server = LoopbackServer.start(this::serve);
                WindowUnderTest window = WindowUnderTest.open(home, "")) {
            window.await("the sample project", () -> window.showsText("14 at night"));
            window.await("the Studio", () -> window.shows(".sidebar-foot .success"));
            Kept before = Kept.now();
            assertThat(before.counts()).doesNotContainValue(0);
            int told = onFx(window::receivers);
            go(window, server);
            window.await("the other project", () -> project(window).equals("Far Film"));
            press(window, "Go back");
            window.await("the sample project", () -> window.showsText("14 at night"));
            window.keys("Shortcut+Comma");
            window.await("the settings", () -> window.showsText("Size of everything"));
            onFx(() -> window.choose("Language", "de"));
            window.await("German", () -> window.showsText("Größe von allem"));
            onFx(() -> window.choose("Sprache", "en"));
            window.await("English", () -> window.showsText("Size of everything"));
            window.await("nothing of what was left", () -> Kept.now().within(before));
            assertThat(onFx(window::receivers)).isEqualTo(told);
        }
    }

    private static TextField address(WindowUnderTest window) {
        return (TextField) window.one(".other-server .text-field");
    }

    private static String project(WindowUnderTest window) {
        return window.shows(".project-button")
                ? ((Button) window.one(".project-button")).getText()
                : "";
    }

    private static void press(WindowUnderTest window, String text) throws Exception {
        onFx(() ->
                window.scene().getRoot().lookupAll(".button").stream()
                        .map(Button.class::cast)
                        .filter(button -> text.equals(button.getText()) || named(button, text))
                        .findFirst()
                        .orElseThrow()
                        .fire());
    }

    private static boolean named(Button button, String text) {
        return text.equals(button.getAccessibleText());
    }
}
