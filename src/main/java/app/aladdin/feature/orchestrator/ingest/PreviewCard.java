package app.aladdin.feature.orchestrator.ingest;

import app.aladdin.contract.EntityKind;
import app.aladdin.contract.Fields;
import app.aladdin.contract.IngestPreview;
import app.aladdin.contract.IngestRequest;
import app.aladdin.contract.IngestResponse;
import app.aladdin.contract.IngestValidation;
import app.aladdin.contract.Json;
import app.aladdin.contract.QualityScores;
import app.aladdin.contract.Relationship;
import app.aladdin.contract.SuggestedRelationship;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.form.EntityForm;
import app.aladdin.ui.form.FormRemark;
import app.aladdin.ui.form.FormWords;
import app.aladdin.ui.form.RemarkLine;
import app.aladdin.ui.icon.Icons;
import app.aladdin.ui.view.AnswerBodies.Answer;
import app.aladdin.ui.view.Tone;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The preview itself: which kind it is read as, its fields, its relationships, how good it is, and
/// the decision.
final class PreviewCard extends VBox {
    private final Answer answer;
    private final Preview preview;
    private final Previews previews;
    private final IngestActions actions;
    private final Surroundings around;
    private final Messages messages;
    private final FormWords words;
    private final VBox above = new VBox(8);
    private final StackPane otherwise = new StackPane();
    private final MenuButton addField = new MenuButton();
    private final StackPane formPlace = new StackPane();
    private final Remarks remarks;
    private final Decision decision;
    private List<String> blocking = List.of();
    private EntityForm form;

    PreviewCard(
            Answer answer,
            Preview preview,
            Previews previews,
            IngestActions actions,
            Surroundings around,
            Messages messages) {
        this.answer = answer;
        this.preview = preview;
        this.previews = previews;
        this.actions = actions;
        this.around = around;
        this.messages = messages;
        this.words = new FormWords(messages);
        this.remarks = new Remarks(around, messages, actions::open);
        IngestResponse response = preview.response();
        this.decision = new Decision(response, messages, this::discard, this::modify, this::ingest);
        this.form = form();
        formPlace.getChildren().setAll(form);
        getStyleClass().add("card");
        addField.getStyleClass().addAll("flat", "small");
        addField.setText(messages.get("ingest.addField"));
        addField.setGraphic(Icons.of(Feather.PLUS, 14));
        VBox fields = new VBox(8, readAs(), otherwise, above, formPlace, addField, remarks);
        VBox all = new VBox(20, fields);
        all.getStyleClass().add("ingest-parts");
        if (!response.preview().suggestedRelationships().isEmpty()) {
            all.getChildren().add(new Relationships(preview, actions, messages, this::keep));
        }
        if (!response.qualityScores().equals(QualityScores.NONE)) {
            all.getChildren().add(new QualityCells(response, messages));
        }
        getChildren().addAll(new Steps(messages), all, decision);
        show();
    }

    private Node readAs() {
        Label label = new Label(messages.get("ingest.readAs"));
        label.getStyleClass().add("muted");
        label.setMinWidth(Region.USE_PREF_SIZE);
        ComboBox<String> kind = new ComboBox<>();
        kind.getStyleClass().add("small");
        kind.setMinWidth(Region.USE_PREF_SIZE);
        List<String> kinds =
                new ArrayList<>(
                        Arrays.stream(EntityKind.values())
                                .filter(each -> each != EntityKind.PROJECT)
                                .map(EntityKind::wire)
                                .toList());
        if (!kinds.contains(preview.type())) {
            kinds.add(preview.type());
        }
        kind.getItems().setAll(kinds);
        kind.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(String wire) {
                        return wire == null ? "" : kindName(wire);
                    }

                    @Override
                    public String fromString(String text) {
                        return text;
                    }
                });
        kind.setValue(preview.type());
        kind.setAccessibleText(messages.get("ingest.readAs"));
        kind.setOnAction(e -> readAs(kind.getValue()));
        Source source = new Source(answer.question(), above, messages);
        HBox.setHgrow(source, Priority.ALWAYS);
        HBox row = new HBox(8, label, kind, source);
        row.getStyleClass().add("ingest-read-as");
        return row;
    }

    private String kindName(String wire) {
        String key = "kind." + wire;
        return messages.bundle().containsKey(key) ? messages.get(key) : wire;
    }

    private void readAs(String type) {
        preview.readAs(type);
        form = form();
        formPlace.getChildren().setAll(form);
        keep();
        show();
    }

    private boolean readAsTheServerDid() {
        return preview.type().equals(preview.response().preview().entityType());
    }

    /// What was found about it was found of another kind of thing.
    private void offerToReadAgain() {
        otherwise.getChildren().clear();
        boolean offered = !readAsTheServerDid() && !answer.question().isBlank();
        otherwise.setVisible(offered);
        otherwise.setManaged(offered);
        if (offered) {
            String read = preview.response().preview().entityType();
            FormRemark remark =
                    new FormRemark(
                            messages.get("ingest.readAs.other", kindName(read)),
                            messages.get("ingest.readAgain"),
                            () ->
                                    actions.readAgain(
                                            answer.conversation(),
                                            answer.question(),
                                            preview.type()));
            otherwise.getChildren().add(new RemarkLine(remark, Tone.INFO));
        }
    }

    private void offerFields() {
        List<String> missing = form.missing();
        addField.getItems().setAll(missing.stream().map(this::fieldItem).toList());
        addField.setVisible(!missing.isEmpty());
        addField.setManaged(!missing.isEmpty());
    }

    private MenuItem fieldItem(String name) {
        MenuItem item = new MenuItem(words.field(name));
        item.setOnAction(e -> {
            form.add(name);
            form.focus(name);
            offerFields();
        });
        return item;
    }

    private EntityForm form() {
        JsonNode parsed = preview.response().preview().parsedData();
        ObjectNode thing = parsed.isObject() ? (ObjectNode) parsed : Json.object();
        EntityForm made = new EntityForm(preview.type(), thing, around.things().get(), words, true);
        made.restore(preview.typed());
        made.onChange(this::changed);
        return made;
    }

    private void changed() {
        preview.typed(form.typed());
        keep();
        decide();
    }

    private void decide() {
        decision.show(form.reasons(), unplaced(), words);
    }

    /// Errors that mean no field stand until something was changed: whether that helped, the server
    /// says when it is sent.
    private List<String> unplaced() {
        boolean changed = !readAsTheServerDid() || !preview.typed().isEmpty();
        return changed ? List.of() : blocking;
    }

    private void keep() {
        previews.keep(answer.message(), preview);
    }

    private void show() {
        IngestValidation told = preview.response().validation();
        // What was said of it as another kind of thing does not hold any more.
        IngestValidation holds =
                readAsTheServerDid()
                        ? told
                        : new IngestValidation(true, List.of(), told.warnings());
        String name = new Fields(preview.response().preview().parsedData()).text("name", "title");
        blocking = remarks.place(holds, form, around.same(preview.type(), name));
        List<String> others = new ArrayList<>(blocking);
        if (preview.state().get() instanceof PreviewState.Refused refused) {
            others.addAll(form.refuse(refused.fields()));
            if (!refused.why().isEmpty()) {
                others.addFirst(refused.why());
            }
        }
        remarks.say(others);
        offerToReadAgain();
        offerFields();
        decide();
    }

    private void discard() {
        giveUp();
        previews.become(answer.message(), preview, new PreviewState.Discarded());
    }

    private void modify() {
        actions.writeAgain(answer.question());
    }

    /// A failed attempt must not be sent again beside the one that follows it.
    private void giveUp() {
        if (preview.state().get() instanceof PreviewState.Refused refused
                && !refused.edit().isEmpty()) {
            actions.discard(refused.edit());
        }
    }

    private void ingest() {
        if (!form.insist()) {
            decide();
            return;
        }
        giveUp();
        IngestPreview shown = preview.response().preview();
        IngestRequest request =
                new IngestRequest(
                        answer.question(), actions.project(), preview.type(), false, null, null);
        String edit =
                actions.confirm(
                        request,
                        new IngestPreview(
                                preview.type(), shown.parsedData(), shown.suggestedRelationships()),
                        fields(),
                        relationships());
        previews.become(answer.message(), preview, new PreviewState.Saving(edit));
    }

    /// The fields as they are now. A new thing has no field for what was emptied.
    private ObjectNode fields() {
        ObjectNode fields = form.value();
        JsonNode read = preview.response().preview().parsedData();
        List<String> emptied = new ArrayList<>();
        fields.properties()
                .forEach(field -> {
                    if (field.getValue().isNull() && !read.path(field.getKey()).isNull()) {
                        emptied.add(field.getKey());
                    }
                });
        fields.remove(emptied);
        return fields;
    }

    private List<Relationship> relationships() {
        List<SuggestedRelationship> all = preview.response().preview().suggestedRelationships();
        return preview.links().stream()
                .filter(place -> place < all.size())
                .map(place -> all.get(place).accepted())
                .toList();
    }
}
