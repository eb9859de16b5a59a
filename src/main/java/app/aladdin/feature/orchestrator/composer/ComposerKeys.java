package app.aladdin.feature.orchestrator.composer;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyEvent;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/// The keys of the text: Enter sends, Shift Enter breaks the line, Up and Down go through what was
/// sent, Esc stops an answer. While an input method composes, Enter is the input method's.
final class ComposerKeys {
    private final TextArea input;
    private final SentTexts sent;
    private final Runnable send;
    private final BooleanSupplier stop;
    private final Composition composition;
    private final Predicate<KeyEvent> first;

    /// @param first takes keys before all others, such as for a list that is open
    /// @param stop stops the answer that is arriving, and says whether there was one
    ComposerKeys(
            TextArea input,
            SentTexts sent,
            Runnable send,
            BooleanSupplier stop,
            Composition composition,
            Predicate<KeyEvent> first) {
        this.input = input;
        this.sent = sent;
        this.send = send;
        this.stop = stop;
        this.composition = composition;
        this.first = first;
    }

    void install() {
        composition.watch(input);
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent key) {
        if (!composition.takesEnter() && first.test(key)) {
            key.consume();
            return;
        }
        boolean used =
                switch (key.getCode()) {
                    case ENTER -> enter(key);
                    case UP -> plain(key) && inFirstLine() && show(sent.before(input.getText()));
                    case DOWN -> plain(key) && inLastLine() && show(sent.after(input.getText()));
                    case ESCAPE -> !composition.isComposing() && stop.getAsBoolean();
                    case TAB -> tab(key);
                    default -> false;
                };
        if (used) {
            key.consume();
        }
    }

    private boolean enter(KeyEvent key) {
        if (composition.takesEnter()) {
            return true;
        }
        if (key.isShiftDown() || key.isAltDown()) {
            // The control itself does nothing with these.
            input.replaceSelection("\n");
        } else {
            send.run();
        }
        return true;
    }

    /// Goes on to the next control, as anywhere else: nobody is to be caught in the text.
    private boolean tab(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown() || composition.isComposing()) {
            return false;
        }
        input.requestFocusTraversal(
                key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        return true;
    }

    private boolean plain(KeyEvent key) {
        return !key.isShiftDown()
                && !key.isAltDown()
                && !key.isShortcutDown()
                && !composition.isComposing();
    }

    private boolean inFirstLine() {
        return input.getText().lastIndexOf('\n', input.getCaretPosition() - 1) < 0;
    }

    private boolean inLastLine() {
        return input.getText().indexOf('\n', input.getCaretPosition()) < 0;
    }

    private boolean show(Optional<String> text) {
        text.ifPresent(shown -> {
            input.setText(shown);
            input.positionCaret(shown.length());
        });
        return text.isPresent();
    }
}
