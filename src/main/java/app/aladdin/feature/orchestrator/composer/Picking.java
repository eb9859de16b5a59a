package app.aladdin.feature.orchestrator.composer;

import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Offers things after `@` and actions after `/`, and puts what is picked in the token's place.
final class Picking {
    private final TextArea input;
    private final PickList list;
    private final Picks picks;
    private final Supplier<List<Pick>> actions;
    private final Predicate<Pick.Thing> mention;
    private Optional<Token> token = Optional.empty();

    /// Where Esc has closed the list, it stays closed until the token is left.
    private int dismissedAt = -1;

    /// @param actions what `/` offers
    /// @param under the box of the text, over which the list stands
    /// @param name of the list, for assistive technology
    /// @param mention told of each thing that is picked, says whether it is shown as a chip
    Picking(
            TextArea input,
            Region under,
            String name,
            Picks picks,
            Supplier<List<Pick>> actions,
            Predicate<Pick.Thing> mention) {
        this.input = input;
        this.list = new PickList(under, name, this::pick);
        this.picks = picks;
        this.actions = actions;
        this.mention = mention;
    }

    Node node() {
        return list.node();
    }

    void install() {
        input.caretPositionProperty().addListener((it, before, now) -> look());
        input.focusedProperty()
                .addListener((it, had, has) -> {
                    if (!has) {
                        close();
                    }
                });
    }

    private void look() {
        token =
                input.getSelection().getLength() > 0
                        ? Optional.empty()
                        : Token.at(input.getText(), input.getCaretPosition());
        int start = token.map(Token::start).orElse(-1);
        if (start != dismissedAt) {
            dismissedAt = -1;
        }
        if (token.isEmpty() || start == dismissedAt || !input.isFocused()) {
            close();
            return;
        }
        List<Pick> found =
                token.get().sign() == '@'
                        ? picks.things(token.get().query())
                        : Picks.fitting(actions.get(), token.get().query());
        if (found.isEmpty()) {
            close();
        } else {
            list.show(found);
        }
    }

    private void close() {
        if (list.isShowing()) {
            list.hide();
        }
    }

    /// Offers all actions, whatever is written.
    void offerActions() {
        input.requestFocus();
        token = Optional.empty();
        list.show(Picks.fitting(actions.get(), ""));
    }

    /// Writes a sign, so that things are offered.
    void offerThings() {
        input.requestFocus();
        int caret = input.getCaretPosition();
        boolean inWord = caret > 0 && Character.isLetterOrDigit(input.getText().charAt(caret - 1));
        input.insertText(caret, inWord ? " @" : "@");
    }

    /// Whether the key is for the list.
    boolean takes(KeyEvent key) {
        if (!list.isShowing() || key.isShortcutDown() || key.isAltDown()) {
            return false;
        }
        KeyCode code = key.getCode();
        switch (code) {
            case UP -> list.move(-1);
            case DOWN -> list.move(1);
            case ENTER, TAB -> list.chosen().ifPresent(this::pick);
            case ESCAPE -> {
                dismissedAt = token.map(Token::start).orElse(-1);
                list.hide();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    void pick(Pick pick) {
        Optional<Token> at = token;
        int caret = input.getCaretPosition();
        list.hide();
        switch (pick) {
            case Pick.Thing thing -> {
                at.ifPresent(found -> {
                    boolean alone =
                            input.getText().substring(0, found.start()).isBlank()
                                    && input.getText().substring(caret).isBlank();
                    boolean chip = mention.test(thing);
                    input.replaceText(
                            found.start(), caret, alone && chip ? "" : thing.name() + " ");
                });
            }
            case Pick.Action action -> {
                at.ifPresent(found -> input.replaceText(found.start(), caret, ""));
                action.run().run();
            }
        }
        input.requestFocus();
    }
}
