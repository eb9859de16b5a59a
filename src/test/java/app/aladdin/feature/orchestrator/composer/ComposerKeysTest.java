package app.aladdin.feature.orchestrator.composer;

import static app.aladdin.ui.Toolkit.onFx;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.ui.Toolkit;

import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

@ExtendWith(Toolkit.class)
final class ComposerKeysTest {
    private final AtomicInteger sent = new AtomicInteger();
    private final AtomicInteger stopped = new AtomicInteger();
    private final AtomicLong nanos = new AtomicLong();
    private final SentTexts texts = new SentTexts();
    private TextArea input = new TextArea();

    @BeforeEach
    void show() throws Exception {
        onFx(() -> {
            input = new TextArea();
            new Scene(input);
            input.applyCss();
            new ComposerKeys(
                            input,
                            texts,
                            sent::incrementAndGet,
                            () -> stopped.incrementAndGet() > 0,
                            new Composition(nanos::get),
                            key -> false)
                    .install();
        });
    }

    private void press(KeyCode code, boolean shift, boolean control) throws Exception {
        onFx(() ->
                Event.fireEvent(
                        input,
                        new KeyEvent(
                                KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false)));
    }

    private void compose(String composed, String committed) throws Exception {
        List<InputMethodTextRun> runs =
                composed.isEmpty()
                        ? List.of()
                        : List.of(
                                new InputMethodTextRun(
                                        composed, InputMethodHighlight.UNSELECTED_RAW));
        onFx(() ->
                Event.fireEvent(
                        input,
                        new InputMethodEvent(
                                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                                runs,
                                committed,
                                composed.length())));
    }

    private String text() throws Exception {
        return onFx(() -> input.getText());
    }

    @Test
    void sendWithEnterAndBreakTheLineWithShift() throws Exception {
        press(KeyCode.ENTER, false, false);
        press(KeyCode.ENTER, false, true);
        assertThat(sent).hasValue(2);
        press(KeyCode.ENTER, true, false);
        assertThat(sent).hasValue(2);
        assertThat(text()).isEqualTo("\n");
    }

    @Test
    void neverSendWhileAnInputMethodComposes() throws Exception {
        compose("にほん", "");
        press(KeyCode.ENTER, false, false);
        assertThat(sent).hasValue(0);
        compose("", "日本");
        // Some systems tell of the key that took the text over only now.
        press(KeyCode.ENTER, false, false);
        assertThat(sent).hasValue(0);
        assertThat(text()).isEqualTo("日本");
        nanos.addAndGet(1_000_000_000L);
        press(KeyCode.ENTER, false, false);
        assertThat(sent).hasValue(1);
    }

    @Test
    void takeUpWhatWasSentOnlyInAnEmptyComposer() throws Exception {
        texts.add("first");
        texts.add("two\nlines");
        press(KeyCode.UP, false, false);
        assertThat(text()).isEqualTo("two\nlines");
        press(KeyCode.UP, false, false);
        assertThat(text()).as("the caret goes up within the text").isEqualTo("two\nlines");
        onFx(() -> input.positionCaret(0));
        press(KeyCode.UP, false, false);
        assertThat(text()).isEqualTo("first");
        onFx(() -> input.setText("mine"));
        press(KeyCode.UP, false, false);
        assertThat(text()).isEqualTo("mine");
    }

    @Test
    void stopWithEscape() throws Exception {
        press(KeyCode.ESCAPE, false, false);
        assertThat(stopped).hasValue(1);
    }

    @Test
    void letsTabGoOnToTheNextControl() throws Exception {
        Button next =
                onFx(() -> {
                    Button made = new Button("Send");
                    Scene scene = input.getScene();
                    scene.setRoot(new StackPane());
                    scene.setRoot(new VBox(input, made));
                    input.requestFocus();
                    return made;
                });
        press(KeyCode.TAB, false, false);
        assertThat(onFx(() -> input.getScene().getFocusOwner())).isEqualTo(next);
        assertThat(onFx(() -> input.getText())).isEmpty();
    }
}
