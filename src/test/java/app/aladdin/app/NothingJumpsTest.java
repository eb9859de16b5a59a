package app.aladdin.app;

import static app.aladdin.ui.Toolkit.onFx;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.ui.Toolkit;

import javafx.scene.Node;
import javafx.scene.control.Button;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/// What somebody is about to read or press stays where it is while the rest comes in.
@ExtendWith(Toolkit.class)
final class NothingJumpsTest {
    private static final List<String> PLACES =
            List.of(
                    "scenes",
                    "characters",
                    "locations",
                    "gallery",
                    "relationships",
                    "executions",
                    "conversations",
                    "dashboard");

    @TempDir Path home;

    /// Messages follow the end of an answer by design, which has tests of its own.
    private static Stillness watch(WindowUnderTest window) throws Exception {
        return Stillness.of(onFx(window::scene), NothingJumpsTest::messages);
    }

    private static boolean messages(Node node) {
        return node.getStyleClass().contains("messages-scroll");
    }

    private static void filled(WindowUnderTest window) throws Exception {
        window.await("the sample project", () -> window.showsText("14 at night"));
        window.await("the Studio", () -> window.shows(".sidebar-foot .success"));
        window.settle();
        window.settle();
    }

    @Test
    void nothingMovesWhileAWindowFillsAndAnAnswerComesIn() throws Exception {
        try (WindowUnderTest window = WindowUnderTest.open(home, "");
                Stillness still = watch(window)) {
            filled(window);
            assertThat(still.moves()).as("first start").isEmpty();
            for (String place : PLACES) {
                onFx(() -> window.run("nav." + place));
                window.settle();
                window.settle();
                assertThat(still.moves()).as(place).isEmpty();
            }
            window.send("Who meets whom in the bazaar?");
            window.await("an answer", () -> !window.answers().isEmpty());
            window.settle();
            still.moves();
            window.await(
                    "all of it",
                    () ->
                            window.answers().stream()
                                    .anyMatch(text -> text.contains("no language model")));
            assertThat(still.moves()).as("while an answer comes in").isEmpty();
        }
        try (WindowUnderTest window = WindowUnderTest.openAgain(home, "");
                Stillness still = watch(window)) {
            filled(window);
            assertThat(still.moves()).as("second start").isEmpty();
        }
    }

    @Test
    void nothingThatIsReadMovesWhenTheServerGoesAndComesBack() throws Exception {
        try (WindowUnderTest window = WindowUnderTest.open(home, "")) {
            filled(window);
            window.send("Who meets whom in the bazaar?");
            window.await(
                    "an answer",
                    () ->
                            window.answers().stream()
                                    .anyMatch(text -> text.contains("no language model")));
            try (Stillness still = Stillness.of(onFx(window::scene), node -> false)) {
                for (String place : List.of("dashboard", "scenes", "conversations")) {
                    onFx(() -> window.run("nav." + place));
                    window.settle();
                    window.settle();
                    still.moves();
                    onFx(window::loseServer);
                    window.await("that it is gone", () -> window.shows(".banner"));
                    window.settle();
                    assertThat(still.moves()).as(place + ", it goes").isEmpty();
                    onFx(() -> ((Button) window.one(".outage-more")).fire());
                    window.fire(".outage", "Try now");
                    window.await("that it is back", () -> !window.shows(".banner"));
                    window.settle();
                    assertThat(still.moves()).as(place + ", it is back").isEmpty();
                }
            }
        }
    }
}
