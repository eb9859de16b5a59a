package app.aladdin.feature.orchestrator.ingest;

import app.aladdin.contract.AnswerMetadata;
import app.aladdin.contract.EntityRef;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.icon.Icons;
import app.aladdin.ui.view.AnswerBody;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
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
    private final Review review;
    private final Messages messages;
    private final Subscription follower;

    IngestBody(Review review) {
        this.review = review;
        this.messages = review.messages();
        Preview preview = review.preview();
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
                            case PreviewState.Open open -> new PreviewCard(review);
                            case PreviewState.Refused refused -> new PreviewCard(review);
                            case PreviewState.Saving saving -> saving(saving);
                            case PreviewState.Saved saved -> saved(saved.entity());
                            case PreviewState.Discarded discarded -> discarded();
                            case PreviewState.Unread unread -> unread(unread);
                            case PreviewState.AskedAgain again ->
                                    record(
                                            Feather.CORNER_DOWN_RIGHT,
                                            "muted",
                                            messages.get("ingest.askedAgain"));
                        });
    }

    private Node saving(PreviewState.Saving saving) {
        HBox row = record(Feather.CLOCK, "muted", messages.get("ingest.saving", name()));
        row.getStyleClass().add("pending");
        row.getChildren()
                .add(
                        button(
                                "ingest.takeBack",
                                () -> {
                                    review.actions().discard(saving.edit());
                                    review.become(new PreviewState.Open());
                                }));
        return row;
    }

    private Node unread(PreviewState.Unread unread) {
        HBox row = record(Feather.ALERT_CIRCLE, "danger", messages.get("ingest.unread"));
        if (!unread.why().isBlank()) {
            Tooltip.install(row, new Tooltip(unread.why()));
        }
        row.getChildren()
                .add(
                        button(
                                "action.tryAgain",
                                () -> {
                                    review.actions()
                                            .readAgain(
                                                    review.answer().conversation(),
                                                    review.answer().question(),
                                                    "");
                                    review.become(new PreviewState.AskedAgain());
                                }));
        return row;
    }

    private String name() {
        return review.name().isBlank() ? messages.get("ingest.it") : review.name();
    }

    private Node saved(EntityRef said) {
        // Where the program ended before the answer came, the project knows which one it is.
        EntityRef entity =
                said.id().isEmpty()
                        ? review.around().same(said.type(), said.name()).orElse(said)
                        : said;
        String name = entity.name().isBlank() ? messages.get("ingest.it") : entity.name();
        HBox row = record(Feather.CHECK_CIRCLE, "success", messages.get("ingest.saved", name));
        if (!entity.id().isEmpty()) {
            row.getChildren()
                    .addAll(
                            button("ingest.open", () -> review.actions().open(entity)),
                            button(
                                    "action.undo",
                                    () -> {
                                        review.actions().delete(entity);
                                        review.become(new PreviewState.Open());
                                    }));
        }
        return row;
    }

    private Node discarded() {
        HBox row = record(Feather.SLASH, "muted", messages.get("ingest.discarded"));
        row.getChildren().add(button("action.undo", () -> review.become(new PreviewState.Open())));
        return row;
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
