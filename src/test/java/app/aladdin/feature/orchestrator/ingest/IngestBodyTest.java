package app.aladdin.feature.orchestrator.ingest;

import static app.aladdin.ui.Toolkit.onFx;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.client.edits.EditEvent;
import app.aladdin.contract.AnswerMetadata;
import app.aladdin.contract.EntityRef;
import app.aladdin.contract.IngestPreview;
import app.aladdin.contract.IngestRequest;
import app.aladdin.contract.Json;
import app.aladdin.contract.Relationship;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.Toolkit;
import app.aladdin.ui.theme.Theme;
import app.aladdin.ui.view.AnswerBodies.Answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

@ExtendWith(Toolkit.class)
final class IngestBodyTest {
    private static final String PARSED =
            "{\"name\":\"Zaynab\",\"description\":\"A mapmaker\",\"age\":16,\"goals\":[\"leave\"],"
                    + "\"odd\":{\"b\":1,\"a\":[true,null]}}";
    private static final String INGEST =
            "{\"ingest\":{\"preview\":{\"entityType\":\"character\",\"parsedData\":"
                    + PARSED
                    + ",\"suggestedRelationships\":["
                    + "{\"type\":\"BEFRIENDS\",\"target\":\"b\",\"targetType\":\"character\","
                    + "\"targetName\":\"Badr\",\"confidence\":0.9},"
                    + "{\"type\":\"APPEARS_IN\",\"target\":\"s\",\"targetType\":\"scene\","
                    + "\"targetName\":\"36\",\"confidence\":0.4}]},"
                    + "\"validation\":{\"isValid\":true,\"errors\":[],"
                    + "\"warnings\":[\"age: Scene 36 says she is thirty.\"]},"
                    + "\"recommendation\":\"ingest\"}}";

    private final List<String> asked = new ArrayList<>();
    private final FakeKeeper keeper = new FakeKeeper();

    private final class FakeIngest implements IngestActions {
        @Override
        public String project() {
            return "p";
        }

        @Override
        public String confirm(
                IngestRequest request,
                IngestPreview preview,
                ObjectNode fields,
                List<Relationship> relationships) {
            asked.add(
                    "confirm "
                            + preview.entityType()
                            + " "
                            + Json.text(fields)
                            + relationships.stream().map(Relationship::type).toList());
            return "edit-" + asked.size();
        }

        @Override
        public void discard(String edit) {
            asked.add("discard " + edit);
        }

        @Override
        public void delete(EntityRef saved) {
            asked.add("delete " + saved.id());
        }

        @Override
        public void open(EntityRef entity) {
            asked.add("open " + entity.id());
        }

        @Override
        public void readAgain(String conversation, String text, String type) {
            asked.add("read " + text + " as " + type);
        }

        @Override
        public void writeAgain(String text) {
            asked.add("again " + text);
        }
    }

    /// Keeps in memory what would go to the disk.
    private static final class FakeKeeper implements Previews.Keeper {
        private final Map<String, ObjectNode> kept = new HashMap<>();

        @Override
        public void keep(String name, ObjectNode json) {
            kept.put(name, json);
        }
    }

    private Preview preview(String json) {
        return new Preview(Objects.requireNonNull(AnswerMetadata.read(Json.parse(json)).ingest()));
    }

    private static Surroundings around() {
        return new Surroundings(
                () -> List.of(new EntityRef("character", "z", "Zaynab")),
                number ->
                        number.equals("36")
                                ? Optional.of(new EntityRef("scene", "s36", "INT. MAP SHOP"))
                                : Optional.empty());
    }

    /// A preview that nothing can be done with.
    static Review review(Preview preview) {
        return new IngestBodyTest().review("m", "", preview);
    }

    private Review review(String message, String question, Preview preview) {
        return new Review(
                new Answer(message, "c", question, AnswerMetadata.NONE, Instant.EPOCH),
                preview,
                new Previews(keeper, Object::toString),
                new FakeIngest(),
                around(),
                new Messages(Locale.ENGLISH));
    }

    private IngestBody body(Preview preview) {
        IngestBody body = new IngestBody(review("m", "Zaynab, 16", preview));
        new Theme().dress(new Scene(body, 400, 900));
        body.applyCss();
        return body;
    }

    private static void fire(Node body, String text) {
        body.lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(button -> text.equals(button.getText()) && !button.isDisabled())
                .findFirst()
                .orElseThrow()
                .fire();
    }

    private static Node field(Node body, String name) {
        return body.lookupAll("*").stream()
                .filter(TextInputControl.class::isInstance)
                .filter(node -> name.equals(node.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }

    private static void type(Node body, String field, String text) {
        ((TextInputControl) field(body, field)).setText(text);
    }

    private static void untick(Node body, String name) {
        body.lookupAll(".check-box").stream()
                .map(CheckBox.class::cast)
                .filter(box -> name.equals(box.getAccessibleText()))
                .findFirst()
                .orElseThrow()
                .setSelected(false);
    }

    private static List<String> texts(Node body) {
        return body.lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(node -> ((Label) node).getText())
                .toList();
    }

    @Test
    void sendsWhatTheServerReadToTheByteWhenNothingIsTouched() throws Exception {
        onFx(() -> {
            fire(body(preview(INGEST)), "Ingest");
            assertThat(asked).containsExactly("confirm character " + PARSED + "[BEFRIENDS]");
        });
    }

    @Test
    void sendsOneEditedFieldAndTheOthersAsTheyCame() throws Exception {
        onFx(() -> {
            IngestBody body = body(preview(INGEST));
            type(body, "Age", "30");
            fire(body, "Ingest");
            assertThat(asked.getFirst()).contains(PARSED.replace("16", "30"));
        });
    }

    @Test
    void leavesOutARefusedField() throws Exception {
        onFx(() -> {
            IngestBody body = body(preview(INGEST));
            untick(body, "Keep Age");
            fire(body, "Ingest");
            assertThat(asked.getFirst()).contains(PARSED.replace("\"age\":16,", ""));
        });
    }

    @Test
    void writesNothingWhenItIsDiscarded() throws Exception {
        onFx(() -> {
            IngestBody body = body(preview(INGEST));
            fire(body, "Discard");
            assertThat(asked).isEmpty();
            assertThat(texts(body)).contains("Discarded");
            fire(body, "Undo");
            assertThat(field(body, "Name")).isNotNull();
        });
    }

    @Test
    void blocksIngestingWhileARequiredFieldIsEmpty() throws Exception {
        onFx(() -> {
            IngestBody body = body(preview(INGEST));
            type(body, "Name", "  ");
            assertThat(texts(body))
                    .contains("Needed before this can be saved", "To be mended first: Name");
            assertThat(body.lookupAll(".button"))
                    .filteredOn(node -> "Ingest".equals(((Button) node).getText()))
                    .allMatch(Node::isDisabled);
        });
    }

    @Test
    void showsAWarningAtItsField() throws Exception {
        onFx(() ->
                assertThat(field(body(preview(INGEST)), "Age").getAccessibleHelp())
                        .isEqualTo("Scene 36 says she is thirty."));
    }

    @Test
    void keepsWhatWasTypedForTheNextStart() throws Exception {
        onFx(() -> {
            type(body(preview(INGEST)), "Name", "Zaynab bint Idris");
            Preview later = preview(INGEST);
            IngestBody drawn = body(later);
            later.restore(Objects.requireNonNull(keeper.kept.get("preview/m")));
            assertThat(((TextInputControl) field(drawn, "Name")).getText())
                    .isEqualTo("Zaynab bint Idris");
        });
    }

    @Test
    void showsTheServersReasonsAtTheirFieldsWithTheTypedTextStillThere() throws Exception {
        onFx(() -> {
            Preview preview = preview(INGEST);
            IngestBody body = body(preview);
            type(body, "Age", "300");
            preview.state()
                    .set(
                            new PreviewState.Refused(
                                    "e", "Not accepted.", Map.of("age", List.of("too old"))));
            assertThat(((TextInputControl) field(body, "Age")).getText()).isEqualTo("300");
            assertThat(field(body, "Age").getAccessibleHelp()).startsWith("too old");
            fire(body, "Ingest");
            assertThat(asked).first().isEqualTo("discard e");
        });
    }

    private static void follow(Node body, String link) {
        body.lookupAll(".hyperlink").stream()
                .map(Hyperlink.class::cast)
                .filter(each -> link.equals(each.getText()))
                .findFirst()
                .orElseThrow()
                .fire();
    }

    private static boolean canIngest(Node body) {
        return body.lookupAll(".button").stream()
                .map(Button.class::cast)
                .anyMatch(button -> "Ingest".equals(button.getText()) && !button.isDisabled());
    }

    @Test
    void opensTheSceneThatAWarningNames() throws Exception {
        onFx(() -> {
            follow(body(preview(INGEST)), "Open scene 36");
            assertThat(asked).containsExactly("open s36");
        });
    }

    @Test
    void opensTheThingThatIsThereAlready() throws Exception {
        onFx(() -> {
            follow(
                    body(
                            preview(
                                    INGEST.replace(
                                            "age: Scene 36 says she is thirty.",
                                            "The project has this character already."))),
                    "Open Zaynab");
            assertThat(asked).containsExactly("open z");
        });
    }

    @Test
    void blocksAnErrorOfTheServerUntilItsFieldIsChanged() throws Exception {
        onFx(() -> {
            IngestBody body =
                    body(
                            preview(
                                    INGEST.replace(
                                            "\"errors\":[]", "\"errors\":[\"age is too low\"]")));
            assertThat(canIngest(body)).isFalse();
            assertThat(texts(body)).contains("To be mended first: Age");
            type(body, "Age", "30");
            assertThat(canIngest(body)).isTrue();
        });
    }

    @Test
    void blocksAnErrorWithoutAFieldUntilSomethingIsChanged() throws Exception {
        onFx(() -> {
            IngestBody body =
                    body(preview(INGEST.replace("\"errors\":[]", "\"errors\":[\"Not readable\"]")));
            assertThat(canIngest(body)).isFalse();
            untick(body, "Keep Age");
            assertThat(canIngest(body)).isTrue();
        });
    }

    @Test
    void sendsNoFieldThatWasEmptied() throws Exception {
        onFx(() -> {
            IngestBody body = body(preview(INGEST));
            type(body, "Goals", "");
            fire(body, "Ingest");
            assertThat(asked.getFirst()).contains(PARSED.replace("\"goals\":[\"leave\"],", ""));
        });
    }

    @Test
    void addsAFieldOfTheKind() throws Exception {
        onFx(() -> {
            IngestBody body = body(preview(INGEST));
            MenuButton add =
                    body.lookupAll(".menu-button").stream()
                            .map(MenuButton.class::cast)
                            .filter(menu -> "Add a field".equals(menu.getText()))
                            .findFirst()
                            .orElseThrow();
            add.getItems().stream()
                    .filter(item -> "Backstory".equals(item.getText()))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            type(body, "Backstory", "Born on a ship.");
            fire(body, "Ingest");
            assertThat(asked.getFirst()).contains("\"backstory\":\"Born on a ship.\"");
        });
    }

    @Test
    void takesBackWhatIsNotSavedYet() throws Exception {
        onFx(() -> {
            IngestBody body = body(preview(INGEST));
            fire(body, "Ingest");
            assertThat(texts(body)).contains("Zaynab waits to be saved");
            fire(body, "Take back");
            assertThat(asked).last().isEqualTo("discard edit-1");
            assertThat(field(body, "Name")).isNotNull();
        });
    }

    @Test
    void leavesDoubtfulRelationshipsOutUnlessTheyAreTicked() throws Exception {
        onFx(() -> {
            IngestBody body = body(preview(INGEST));
            assertThat(texts(body)).contains("1 of 2 will be saved");
            body.lookupAll(".check-box").stream()
                    .map(CheckBox.class::cast)
                    .filter(box -> String.valueOf(box.getAccessibleText()).endsWith("36"))
                    .forEach(box -> box.setSelected(true));
            fire(body, "Ingest");
            assertThat(asked.getFirst()).endsWith("[BEFRIENDS, APPEARS_IN]");
        });
    }

    @Test
    void readsItAgainAsAnotherKindWhenThatIsChosen() throws Exception {
        onFx(() -> {
            IngestBody body = body(preview(INGEST));
            ComboBox<?> kind = (ComboBox<?>) body.lookup(".ingest-read-as .combo-box");
            kind.getSelectionModel().select(kind.getItems().indexOf("location"));
            follow(body, "Read it again");
            assertThat(asked).containsExactly("read Zaynab, 16 as location");
            fire(body, "Ingest");
            assertThat(asked).last().asString().startsWith("confirm location {\"name\":\"Zaynab\"");
        });
    }

    @Test
    void knowsAfterARestartThatItWasSavedMeanwhile() throws Exception {
        onFx(() -> {
            Preview preview = preview(INGEST);
            Previews previews =
                    new Previews(
                            new Previews.Keeper() {
                                @Override
                                public void keep(String name, ObjectNode json) {}

                                @Override
                                public void find(String name, Consumer<JsonNode> receiver) {
                                    receiver.accept(Json.object().put("saving", "e"));
                                }
                            },
                            Object::toString);
            Preview shown = previews.of("m", preview.response());
            assertThat(shown.state().get()).isEqualTo(new PreviewState.Saving("e"));
            previews.apply(new EditEvent.Waiting(List.of()));
            assertThat(shown.state().get()).isInstanceOf(PreviewState.Saved.class);
        });
    }
}
