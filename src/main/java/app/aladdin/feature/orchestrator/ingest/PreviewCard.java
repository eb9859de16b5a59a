package app.aladdin.feature.orchestrator.ingest;

import app.aladdin.contract.IngestResponse;
import app.aladdin.contract.IngestValidation;
import app.aladdin.contract.QualityScores;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.form.EntityForm;
import app.aladdin.ui.form.FormRemark;
import app.aladdin.ui.form.FormWords;
import app.aladdin.ui.form.RemarkLine;
import app.aladdin.ui.icon.Icons;
import app.aladdin.ui.view.Tone;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;

/// The preview itself: which kind it is read as, its fields, its relationships, how good it is, and
/// the decision.
final class PreviewCard extends VBox {
    private final Review review;
    private final Preview preview;
    private final Messages messages;
    private final FormWords words;
    private final StackPane otherwise = new StackPane();
    private final MenuButton addField = new MenuButton();
    private final StackPane formPlace = new StackPane();
    private final Remarks remarks;
    private final Decision decision;
    private List<String> blocking = List.of();
    private EntityForm form;

    PreviewCard(Review review) {
        this.review = review;
        this.preview = review.preview();
        this.messages = review.messages();
        this.words = new FormWords(messages);
        this.remarks = new Remarks(review.around(), messages, review.actions()::open);
        IngestResponse response = preview.response();
        this.decision =
                new Decision(
                        response,
                        messages,
                        review::discard,
                        () -> review.actions().writeAgain(review.answer().question()),
                        this::ingest);
        this.form = form();
        formPlace.getChildren().setAll(form);
        getStyleClass().add("card");
        addField.getStyleClass().addAll("flat", "small");
        addField.setText(messages.get("ingest.addField"));
        addField.setGraphic(Icons.of(Feather.PLUS, 14));
        VBox above = new VBox(8);
        ReadAs readAs = new ReadAs(review, above, this::readAs);
        VBox fields = new VBox(8, readAs, otherwise, above, formPlace, addField, remarks);
        VBox all = new VBox(20, fields);
        all.getStyleClass().add("ingest-parts");
        if (!response.preview().suggestedRelationships().isEmpty()) {
            all.getChildren()
                    .add(new Relationships(preview, review.actions(), messages, review::keep));
        }
        if (!response.qualityScores().equals(QualityScores.NONE)) {
            all.getChildren().add(new QualityCells(response, messages));
        }
        getChildren().addAll(new Steps(messages), all, decision);
        show();
    }

    private EntityForm form() {
        EntityForm made = review.form();
        made.onChange(this::changed);
        return made;
    }

    private void readAs(String type) {
        preview.readAs(type);
        form = form();
        formPlace.getChildren().setAll(form);
        review.keep();
        show();
    }

    /// What was found about it was found of another kind of thing.
    private void offerToReadAgain() {
        otherwise.getChildren().clear();
        String text = review.answer().question();
        boolean offered = !review.readAsTheServerDid() && !text.isBlank();
        otherwise.setVisible(offered);
        otherwise.setManaged(offered);
        if (offered) {
            String read = preview.response().preview().entityType();
            String conversation = review.answer().conversation();
            FormRemark remark =
                    new FormRemark(
                            messages.get("ingest.readAs.other", review.kind(read)),
                            messages.get("ingest.readAgain"),
                            () -> review.actions().readAgain(conversation, text, preview.type()));
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

    private void changed() {
        preview.typed(form.typed());
        review.keep();
        decide();
    }

    private void decide() {
        decision.show(form.reasons(), unplaced(), words);
    }

    /// Errors that mean no field stand until something was changed: whether that helped, the server
    /// says when it is sent.
    private List<String> unplaced() {
        boolean changed = !review.readAsTheServerDid() || !preview.typed().isEmpty();
        return changed ? List.of() : blocking;
    }

    private void show() {
        IngestValidation told = preview.response().validation();
        // What was said of it as another kind of thing does not hold any more.
        IngestValidation holds =
                review.readAsTheServerDid()
                        ? told
                        : new IngestValidation(true, List.of(), told.warnings());
        blocking = remarks.place(holds, form, review.around().same(preview.type(), review.name()));
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

    private void ingest() {
        if (!review.ingest(form)) {
            decide();
        }
    }
}
