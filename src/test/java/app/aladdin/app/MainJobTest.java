package app.aladdin.app;

import static app.aladdin.ui.Toolkit.onFx;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.contract.ChatRequest;
import app.aladdin.ui.Toolkit;

import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

@ExtendWith(Toolkit.class)
class MainJobTest {
    private static final String NOWHERE = "http://127.0.0.1:1";

    @TempDir Path home;

    @Test
    void asksReadsTheCitedAnswerAndFindsEverythingAgainWithoutAServer() throws Exception {
        String answer;
        try (WindowUnderTest window = WindowUnderTest.open(home, "")) {
            window.await("the sample project", () -> window.showsText("The Brass Lamp"));
            window.await("its figures", () -> window.showsText("14 at night"));
            window.await("the Studio", () -> window.shows(".sidebar-foot .success"));
            window.type("Which scenes are at night?");
            window.press(KeyCode.ENTER);
            window.await("the bubble", () -> window.shows(".bubble"));
            window.await(
                    "the whole answer",
                    () ->
                            window.answers().stream()
                                            .anyMatch(text -> text.contains("no language model"))
                                    && !window.shows(".composer-progress")
                                    && !window.shows(".md-caret"));
            answer = onFx(() -> window.answers().getFirst());
            assertThat(answer).contains("14 of 30 scenes");
            assertThat(onFx(() -> window.composer().getText())).isEmpty();

            onFx(() -> ((Hyperlink) window.one(".answer .cite")).fire());
            window.await("what it cites", () -> window.shows(".detail-page"));

            window.type("a half-typed");
        }
        try (WindowUnderTest window = WindowUnderTest.open(home, NOWHERE)) {
            window.await("the banner", () -> window.shows(".banner"));
            window.await("the answer", () -> window.answers().contains(answer));
            window.await("where one was", () -> window.shows(".detail-page"));
            window.await("what was looked at last", () -> window.scene().lookup(".recent") != null);
            window.await("the draft", () -> window.composer().getText().equals("a half-typed"));

            onFx(() -> window.composer().setText("How long is the film?"));
            window.press(KeyCode.ENTER);
            window.await("the queued message", () -> window.shows(".queued"));
            window.await("an empty composer", () -> window.composer().getText().isEmpty());
        }
        try (WindowUnderTest window = WindowUnderTest.open(home, "")) {
            window.await("the second answer", () -> window.answers().size() == 2);
            window.await("an empty queue", () -> !window.shows(".queued"));
        }
    }

    @Test
    void refusesBlankAndOverlongTextsBesideTheComposerAndKeepsThem() throws Exception {
        try (WindowUnderTest window = WindowUnderTest.open(home, NOWHERE)) {
            window.await("the composer", () -> window.shows(".composer .text-area"));
            window.type("   ");
            window.press(KeyCode.ENTER);
            window.await("the reason", () -> window.showsText("Write something first"));
            assertThat(onFx(() -> window.composer().getText())).isEqualTo("   ");

            String tooLong = "x".repeat(ChatRequest.MAX_LENGTH + 1);
            onFx(() -> window.composer().setText(tooLong));
            window.press(KeyCode.ENTER);
            window.await("the reason", () -> window.showsText("1 character too long"));
            assertThat(onFx(() -> window.composer().getText())).isEqualTo(tooLong);

            onFx(() -> window.composer().setText("x".repeat(ChatRequest.MAX_LENGTH)));
            assertThat(onFx(() -> window.showsText("too long"))).isFalse();
        }
    }

    @Test
    void stopsAnAnswerAndKeepsWhatCame() throws Exception {
        try (WindowUnderTest window = WindowUnderTest.open(home, "")) {
            window.await("the Studio", () -> window.shows(".sidebar-foot .success"));
            window.await("the project", () -> window.showsText("14 at night"));
            window.type("Who meets whom in the bazaar?");
            window.press(KeyCode.ENTER);
            window.await(
                    "some of the answer",
                    () -> window.answers().stream().anyMatch(text -> text.length() > 40));
            window.press(KeyCode.ESCAPE);
            window.await("the word for it", () -> window.showsText("Stopped"));
            assertThat(onFx(() -> window.answers().getFirst())).contains("pairs");
        }
    }

    @Test
    void saysThatASecondStartIsOneTooMany() throws Exception {
        try (WindowUnderTest first = WindowUnderTest.open(home, NOWHERE)) {
            first.await("the first window", () -> first.shows(".composer .text-area"));
            try (WindowUnderTest second = WindowUnderTest.open(home, NOWHERE)) {
                second.await("the notice", () -> second.showsText("already running"));
            }
        }
    }
}
