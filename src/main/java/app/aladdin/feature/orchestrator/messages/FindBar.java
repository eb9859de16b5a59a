package app.aladdin.feature.orchestrator.messages;

import app.aladdin.i18n.Messages;
import app.aladdin.ui.icon.Icons;
import app.aladdin.ui.view.IconButton;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.function.Consumer;

/// The bar over the messages in which one types what is looked for in them: Enter goes on, Shift
/// and Enter back, Esc closes it and gives the focus back. FX thread only.
final class FindBar extends HBox {
    private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");

    private final Finding finding;
    private final Messages messages;
    private final TextField field = new TextField();
    private final Label count = new Label();
    private final List<Button> steps;
    private Runnable closed = () -> {};
    private @Nullable Node before;

    /// @param typed told what is looked for
    FindBar(Finding finding, Consumer<String> typed, Messages messages) {
        this.finding = finding;
        this.messages = messages;
        getStyleClass().addAll("find-bar", "line-below");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        field.getStyleClass().add("bare");
        field.setPromptText(messages.get("find.prompt"));
        field.setAccessibleText(messages.get("find.prompt"));
        field.setMinWidth(60);
        HBox.setHgrow(field, Priority.ALWAYS);
        count.getStyleClass().addAll("small", "faint");
        count.setMinWidth(Region.USE_PREF_SIZE);
        steps =
                List.of(
                        IconButton.small(
                                Feather.CHEVRON_UP,
                                messages.get("find.previous"),
                                () -> finding.step(-1)),
                        IconButton.small(
                                Feather.CHEVRON_DOWN,
                                messages.get("find.next"),
                                () -> finding.step(1)));
        Button close = IconButton.small(Feather.X, messages.get("find.close"), this::close);
        getChildren().addAll(Icons.of(Feather.SEARCH, 14), field, count);
        getChildren().addAll(steps);
        getChildren().add(close);
        field.textProperty().subscribe((was, now) -> typed.accept(now));
        finding.found().subscribe(this::show);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        showBar(false);
    }

    private void key(KeyEvent key) {
        boolean plain = !key.isShortcutDown() && !key.isAltDown();
        if (key.getCode() == KeyCode.ESCAPE) {
            close();
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER && plain && field.equals(key.getTarget())) {
            finding.step(key.isShiftDown() ? -1 : 1);
            key.consume();
        }
    }

    private void show(Finding.Found found) {
        boolean typed = !found.letters().isEmpty();
        boolean none = typed && found.counted() && found.all() == 0;
        if (!typed) {
            count.setText("");
        } else if (found.counted()) {
            count.setText(
                    none
                            ? messages.get("find.none")
                            : messages.get("find.count", found.at(), found.all()));
        }
        count.pseudoClassStateChanged(NONE, none);
        steps.forEach(step -> step.setDisable(found.all() == 0));
    }

    void step(int by) {
        finding.step(by);
    }

    boolean isOpen() {
        return isVisible();
    }

    /// Opens it, or lets something else be typed.
    void open() {
        Scene scene = getScene();
        if (!isOpen()) {
            before = scene == null ? null : scene.getFocusOwner();
            finding.end();
            finding.prepare();
            showBar(true);
        }
        field.requestFocus();
        field.selectAll();
    }

    /// @param action done after it was closed
    void onClosed(Runnable action) {
        closed = action;
    }

    void close() {
        if (!isOpen()) {
            return;
        }
        boolean focused = isFocusWithin();
        showBar(false);
        field.clear();
        finding.end();
        Node back = before;
        before = null;
        if (focused && back != null && back.getScene() != null) {
            back.requestFocus();
        }
        closed.run();
    }

    private void showBar(boolean on) {
        setVisible(on);
        setManaged(on);
    }
}
