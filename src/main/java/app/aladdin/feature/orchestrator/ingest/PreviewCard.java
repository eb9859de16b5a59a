package app.aladdin.feature.orchestrator.ingest;

import app.aladdin.contract.EntityKind;
import app.aladdin.contract.EntityRef;
import app.aladdin.contract.IngestPreview;
import app.aladdin.contract.IngestRequest;
import app.aladdin.contract.IngestResponse;
import app.aladdin.contract.Json;
import app.aladdin.contract.Relationship;
import app.aladdin.contract.SuggestedRelationship;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.form.EntityForm;
import app.aladdin.ui.form.FormWords;
import app.aladdin.ui.view.AnswerBodies.Answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

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
    private final List<EntityRef> known;
    private final Messages messages;
    private final FormWords words;
    private final StackPane formPlace = new StackPane();
    private final Remarks remarks;
    private final Decision decision;
    private EntityForm form;

    PreviewCard(
            Answer answer,
            Preview preview,
            Previews previews,
            IngestActions actions,
            List<EntityRef> known,
            Messages messages) {
        super(12);
        this.answer = answer;
        this.preview = preview;
        this.previews = previews;
        this.actions = actions;
        this.known = known;
        this.messages = messages;
        this.words = new FormWords(messages);
        this.remarks = new Remarks();
        IngestResponse response = preview.response();
        this.decision = new Decision(response, messages, this::discard, this::modify, this::ingest);
        this.form = form();
        formPlace.getChildren().setAll(form);
        getChildren().addAll(readAs(), formPlace, remarks);
        if (!response.preview().suggestedRelationships().isEmpty()) {
            getChildren().add(new Relationships(preview, actions, messages, this::keep));
        }
        getChildren().add(new QualityCells(response, messages));
        getChildren().add(decision);
        show();
    }

    private Node readAs() {
        Label label = new Label(messages.get("ingest.readAs"));
        label.getStyleClass().add("muted");
        label.setMinWidth(Region.USE_PREF_SIZE);
        ComboBox<String> kind = new ComboBox<>();
        kind.getStyleClass().add("small");
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
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label source = new Label(messages.get("ingest.source", answer.question().length()));
        source.getStyleClass().addAll("small", "faint");
        HBox row = new HBox(8, label, kind, space, source);
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

    private EntityForm form() {
        JsonNode parsed = preview.response().preview().parsedData();
        ObjectNode thing = parsed.isObject() ? (ObjectNode) parsed : Json.object();
        EntityForm made = new EntityForm(preview.type(), thing, known, words, true);
        made.restore(preview.typed());
        made.onChange(this::changed);
        return made;
    }

    private void changed() {
        preview.typed(form.typed());
        keep();
        decision.show(form.reasons(), words);
    }

    private void keep() {
        previews.keep(answer.message(), preview);
    }

    private void show() {
        List<String> others = remarks.place(preview.response().validation(), form);
        if (preview.state().get() instanceof PreviewState.Refused refused) {
            others.addAll(form.refuse(refused.fields()));
            if (!refused.why().isEmpty()) {
                others.addFirst(refused.why());
            }
        }
        remarks.say(others);
        decision.show(form.reasons(), words);
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
            decision.show(form.reasons(), words);
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
                        form.value(),
                        relationships());
        previews.become(answer.message(), preview, new PreviewState.Saving(edit));
    }

    private List<Relationship> relationships() {
        List<SuggestedRelationship> all = preview.response().preview().suggestedRelationships();
        return preview.links().stream()
                .filter(place -> place < all.size())
                .map(place -> all.get(place).accepted())
                .toList();
    }
}
