package app.aladdin.ui.form;

import static app.aladdin.ui.Toolkit.onFx;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.contract.EntityRef;
import app.aladdin.contract.Json;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.Toolkit;

import com.fasterxml.jackson.databind.node.ObjectNode;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

@ExtendWith(Toolkit.class)
final class EntityFormTest {
    private static final String ZAYNAB =
            "{\"name\":\"Zaynab\",\"description\":\"A mapmaker\",\"age\":16,"
                    + "\"goals\":[\"Leave the city\"],\"odd\":{\"b\":1,\"a\":[2.5]}}";

    private static EntityForm form(String json) {
        return new EntityForm(
                "character",
                (ObjectNode) Json.parse(json),
                List.<EntityRef>of(),
                new FormWords(new Messages(Locale.ENGLISH)),
                true);
    }

    private static TextInputControl input(EntityForm form, String label) {
        return (TextInputControl)
                form.lookupAll(".text-input").stream()
                        .filter(node -> label.equals(node.getAccessibleText()))
                        .findFirst()
                        .orElseThrow();
    }

    private static CheckBox box(EntityForm form, String label) {
        return (CheckBox)
                form.lookupAll(".check-box").stream()
                        .filter(node -> label.equals(node.getAccessibleText()))
                        .findFirst()
                        .orElseThrow();
    }

    private static List<String> remarks(EntityForm form) {
        return form.lookupAll(".form-remarks").stream()
                .flatMap(box -> box.lookupAll(".small").stream())
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .toList();
    }

    @Test
    void givesBackToTheByteWhatNobodyTouched() throws Exception {
        onFx(() -> assertThat(Json.text(form(ZAYNAB).value())).isEqualTo(ZAYNAB));
    }

    @Test
    void changesOnlyTheFieldThatWasTyped() throws Exception {
        onFx(() -> {
            EntityForm form = form(ZAYNAB);
            input(form, "Age").setText("30");
            assertThat(Json.text(form.value())).isEqualTo(ZAYNAB.replace("16", "30"));
        });
    }

    @Test
    void leavesOutWhatIsNotKept() throws Exception {
        onFx(() -> {
            EntityForm form = form(ZAYNAB);
            box(form, "Keep Age").setSelected(false);
            assertThat(Json.text(form.value())).isEqualTo(ZAYNAB.replace("\"age\":16,", ""));
        });
    }

    @Test
    void saysUnderTheFieldWhatStandsAgainstIt() throws Exception {
        onFx(() -> {
            EntityForm form = form(ZAYNAB);
            input(form, "Name").clear();
            assertThat(form.reasons()).containsOnlyKeys("name");
            assertThat(remarks(form)).containsExactly("Needed before this can be saved");
        });
    }

    @Test
    void keepsWhatTheServerSaidUntilTheFieldIsChanged() throws Exception {
        onFx(() -> {
            EntityForm form = form(ZAYNAB);
            form.refuse(Map.of("age", List.of("is too young")));
            input(form, "Description").setText("Sells maps");
            assertThat(remarks(form)).containsExactly("is too young");
            input(form, "Age").setText("30");
            assertThat(remarks(form)).isEmpty();
        });
    }

    @Test
    void keepsAWarningBesideAnError() throws Exception {
        onFx(() -> {
            EntityForm form = form(ZAYNAB);
            form.warn("name", List.of(FormRemark.of("Somebody has nearly this name.")));
            input(form, "Name").clear();
            assertThat(remarks(form))
                    .containsExactly(
                            "Needed before this can be saved", "Somebody has nearly this name.");
        });
    }

    @Test
    void takesUpWhatWasTypedBefore() throws Exception {
        onFx(() -> {
            EntityForm form = form(ZAYNAB);
            input(form, "Goals").setText("Leave the city\nFind the map");
            input(form, "Description").clear();
            box(form, "Keep Age").setSelected(false);
            EntityForm again = form(ZAYNAB);
            again.restore(form.typed());
            assertThat(again.value()).isEqualTo(form.value());
            assertThat(again.typed()).isEqualTo(form.typed());
        });
    }

    @Test
    void refusesWhatCannotBeRead() throws Exception {
        onFx(() -> {
            EntityForm form = form(ZAYNAB);
            input(form, "Odd").setText("{\"b\":");
            assertThat(form.reasons()).containsOnlyKeys("odd");
        });
    }

    private static void key(Node node, KeyCode code) {
        Event.fireEvent(
                node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    @Test
    void manyThingsAreFoundByTyping() throws Exception {
        onFx(() -> {
            List<EntityRef> offered =
                    IntStream.range(0, 2_000)
                            .mapToObj(i -> new EntityRef("character", "c" + i, "Extra " + i))
                            .toList();
            EntityForm form =
                    new EntityForm(
                            "scene",
                            Json.object().put("name", "Dawn"),
                            offered,
                            new FormWords(new Messages(Locale.ENGLISH)),
                            false);
            new Scene(form);
            MenuButton menu =
                    (MenuButton)
                            form.lookupAll(".menu-button").stream()
                                    .filter(it -> "Characters".equals(it.getAccessibleText()))
                                    .findFirst()
                                    .orElseThrow();
            assertThat(menu.getItems()).isEmpty();
            key(menu, KeyCode.DOWN);
            TextField field = (TextField) form.lookup(".reference-finder .text-field");
            field.setText("extra 1734");
            key(field, KeyCode.ENTER);
            field.setText("EXTRA 1999");
            key(field, KeyCode.ENTER);
            assertThat(menu.getText()).isEqualTo("Extra 1734, Extra 1999");
            assertThat(form.value().path("characters").findValuesAsText("id"))
                    .containsExactly("c1734", "c1999");
            key(field, KeyCode.ENTER);
            assertThat(menu.getText()).isEqualTo("Extra 1734");
            key(field, KeyCode.ESCAPE);
            assertThat(form.lookup(".reference-finder")).isNull();
        });
    }
}
