package app.aladdin.feature.orchestrator.composer;

import app.aladdin.i18n.Messages;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;

/// Two fields for the days between which things were changed. What is wrong with them is said under
/// them once nobody writes there.
final class DayRange extends VBox {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
    private static final double WIDTH = 104;

    private final Messages messages;
    private final Clock clock;
    private final Consumer<Between> choose;
    private final DayFormat format;
    private final TextField from = field();
    private final TextField to = field();
    private final Label wrong = new Label();
    private Between shown = Between.NONE;
    private boolean showing;

    /// @param choose told of each change
    DayRange(Messages messages, Clock clock, Consumer<Between> choose) {
        super(4);
        this.messages = messages;
        this.clock = clock;
        this.choose = choose;
        this.format = new DayFormat(messages.locale());
        from.setId("from");
        to.setId("to");
        for (TextField field : new TextField[] {from, to}) {
            field.setAccessibleText(
                    messages.get(field.equals(from) ? "option.days.from" : "option.days.to"));
            field.setPromptText(format.write(LocalDate.now(clock)));
            field.textProperty().subscribe((before, now) -> typed());
            field.focusedProperty().subscribe((had, has) -> remark());
            field.addEventHandler(KeyEvent.KEY_PRESSED, key -> step(field, key));
        }
        wrong.getStyleClass().addAll("small", "danger");
        wrong.setWrapText(true);
        HBox line = new HBox(6, label("option.days.from"), from, label("option.days.to"), to);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(line, wrong);
        remark();
    }

    private static TextField field() {
        TextField field = new TextField();
        field.getStyleClass().addAll("small", "chip-field");
        field.setPrefWidth(WIDTH);
        return field;
    }

    private Label label(String key) {
        Label label = new Label(messages.get(key));
        label.getStyleClass().addAll("small", "muted");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    void show(Between days) {
        shown = days;
        showing = true;
        show(from, days.from());
        show(to, days.to());
        showing = false;
        remark();
    }

    private void show(TextField field, String day) {
        if (!iso(field.getText()).equals(day)) {
            field.setText(Between.day(day).map(format::write).orElse(day));
        }
    }

    private String iso(String text) {
        return format.read(text).map(LocalDate::toString).orElse(text);
    }

    private void typed() {
        if (!showing) {
            choose.accept(new Between(iso(from.getText()), iso(to.getText())));
        }
    }

    /// Up and Down go on by a day, from today where there is none yet.
    private void step(TextField field, KeyEvent key) {
        if (key.getCode() != KeyCode.UP && key.getCode() != KeyCode.DOWN) {
            return;
        }
        int days = key.getCode() == KeyCode.UP ? 1 : -1;
        LocalDate next =
                format.read(field.getText())
                        .map(day -> day.plusDays(days))
                        .orElseGet(() -> LocalDate.now(clock));
        field.setText(format.write(next));
        field.end();
        key.consume();
    }

    private void remark() {
        boolean writing = from.isFocused() || to.isFocused();
        wrong.setText(
                shown.wrong()
                        .filter(why -> !writing || why == Between.Wrong.REVERSED)
                        .map(this::words)
                        .orElse(""));
        wrong.setVisible(!wrong.getText().isEmpty());
        wrong.setManaged(wrong.isVisible());
        for (TextField field : new TextField[] {from, to}) {
            boolean bad = wrong.isVisible() && (reversed() || isNoDay(field));
            field.pseudoClassStateChanged(DANGER, bad);
        }
    }

    private boolean reversed() {
        return shown.wrong().filter(Between.Wrong.REVERSED::equals).isPresent();
    }

    private boolean isNoDay(TextField field) {
        return !field.getText().isBlank() && format.read(field.getText()).isEmpty();
    }

    private String words(Between.Wrong why) {
        return switch (why) {
            case NOT_A_DAY ->
                    messages.get("option.days.notADay", format.write(LocalDate.now(clock)));
            case REVERSED -> messages.get("option.days.reversed");
        };
    }

    /// What the days are called on a chip.
    String name(Between days) {
        boolean none = days.range() == null || days.wrong().isPresent();
        return none
                ? messages.get("option.days.between")
                : messages.get("option.days.span", written(days.from()), written(days.to()));
    }

    private String written(String day) {
        return Between.day(day).map(format::write).orElse("");
    }

    void focus() {
        from.requestFocus();
    }
}
