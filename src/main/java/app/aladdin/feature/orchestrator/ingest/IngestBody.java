package app.aladdin.feature.orchestrator.ingest;

import app.aladdin.contract.AnswerMetadata;
import app.aladdin.contract.EntityRef;
import app.aladdin.contract.Fields;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.icon.Icons;
import app.aladdin.ui.view.AnswerBodies.Answer;
import app.aladdin.ui.view.AnswerBody;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Objects;

/// A preview: to be looked through while it is open, one line once it is decided.
final class IngestBody extends VBox implements AnswerBody {
    private final Answer answer;
    private final Preview preview;
    private final Previews previews;
    private final IngestActions actions;
    private final Surroundings around;
    private final Messages messages;
    private final Subscription follower;

    IngestBody(
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
        getStyleClass().add("ingest");
        getStylesheets()
                .add(
                        Objects.requireNonNull(IngestBody.class.getResource("DataPreview.css"))
                                .toExternalForm());
        follower =
                Subscription.combine(
                        preview.state().subscribe(this::draw),
                        preview.restored().subscribe((before, now) -> draw(preview.state().get())));
    }

    private void draw(PreviewState state) {
        getChildren()
                .setAll(
                        switch (state) {
                            case PreviewState.Open open -> review();
                            case PreviewState.Refused refused -> review();
                            case PreviewState.Saving saving -> saving(saving);
                            case PreviewState.Saved saved -> saved(saved.entity());
                            case PreviewState.Discarded discarded -> discarded();
                        });
    }

    private Node review() {
        return new PreviewCard(answer, preview, previews, actions, around, messages);
    }

    private Node saving(PreviewState.Saving saving) {
        HBox row = record(Feather.CLOCK, "muted", messages.get("ingest.saving", name()));
        row.getStyleClass().add("pending");
        row.getChildren()
                .add(
                        button(
                                "ingest.takeBack",
                                () -> {
                                    actions.discard(saving.edit());
                                    become(new PreviewState.Open());
                                }));
        return row;
    }

    private String name() {
        String name = new Fields(preview.response().preview().parsedData()).text("name", "title");
        return name.isBlank() ? messages.get("ingest.it") : name;
    }

    private Node saved(EntityRef said) {
        // Where the program ended before the answer came, the project knows which one it is.
        EntityRef entity =
                said.id().isEmpty() ? around.same(said.type(), said.name()).orElse(said) : said;
        String name = entity.name().isBlank() ? messages.get("ingest.it") : entity.name();
        HBox row = record(Feather.CHECK_CIRCLE, "success", messages.get("ingest.saved", name));
        if (!entity.id().isEmpty()) {
            row.getChildren()
                    .addAll(
                            button("ingest.open", () -> actions.open(entity)),
                            button(
                                    "action.undo",
                                    () -> {
                                        actions.delete(entity);
                                        become(new PreviewState.Open());
                                    }));
        }
        return row;
    }

    private Node discarded() {
        HBox row = record(Feather.SLASH, "muted", messages.get("ingest.discarded"));
        row.getChildren().add(button("action.undo", () -> become(new PreviewState.Open())));
        return row;
    }

    private void become(PreviewState state) {
        previews.become(answer.message(), preview, state);
    }

    private static HBox record(Feather glyph, String tone, String text) {
        FontIcon icon = Icons.of(glyph);
        icon.getStyleClass().add(tone);
        Label label = new Label(text, icon);
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        HBox row = new HBox(8, label);
        row.getStyleClass().addAll("card", "ingest-record");
        return row;
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(messages.get(key));
        button.getStyleClass().addAll("small", "flat");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(e -> action.run());
        return button;
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public void show(AnswerMetadata metadata) {
        // What the server made of it once stays; what a person makes of it is the preview's own.
    }

    @Override
    public void dispose() {
        follower.unsubscribe();
    }
}
