package app.aladdin.feature.orchestrator.ingest;

import app.aladdin.i18n.Messages;
import app.aladdin.ui.icon.Icons;
import app.aladdin.ui.view.Press;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.function.Supplier;

/// A part of a long text: what was found in it and where it stands, and its preview when it is
/// open.
final class PartRow extends VBox {
    private final Messages messages;
    private final String name;
    private final Label state = new Label();
    private final FontIcon chevron = Icons.of(Feather.CHEVRON_RIGHT, 14);
    private final HBox line;
    private final Subscription follower;
    private @Nullable IngestBody body;

    PartRow(int place, Review review, Runnable turn) {
        Preview preview = review.preview();
        this.messages = review.messages();
        getStyleClass().add("ingest-part");
        name = review.name().isBlank() ? messages.get("ingest.part", place + 1) : review.name();
        chevron.getStyleClass().add("faint");
        Label title = new Label(name);
        title.getStyleClass().add("medium");
        title.setMinWidth(0);
        Label kind = new Label(review.kind(preview.type()));
        kind.getStyleClass().addAll("small", "faint");
        kind.setMinWidth(USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        state.getStyleClass().add("small");
        state.setMinWidth(USE_PREF_SIZE);
        line = new HBox(8, chevron, title, kind, space, state);
        line.getStyleClass().add("part-line");
        Press.makeButton(line, turn);
        getChildren().add(line);
        follower = preview.state().subscribe(this::show);
    }

    Subscription follower() {
        return follower;
    }

    private void show(PreviewState now) {
        String key =
                switch (now) {
                    case PreviewState.Open _ -> "ingest.part.open";
                    case PreviewState.Refused _ -> "ingest.part.refused";
                    case PreviewState.Saving _ -> "ingest.part.saving";
                    case PreviewState.Saved _ -> "ingest.part.saved";
                    case PreviewState.Discarded _ -> "ingest.discarded";
                    case PreviewState.Unread _ -> "ingest.part.unread";
                    case PreviewState.AskedAgain _ -> "ingest.part.askedAgain";
                };
        String tone =
                switch (now) {
                    case PreviewState.Open _ -> "muted";
                    case PreviewState.Refused _, PreviewState.Unread _ -> "danger";
                    case PreviewState.Saving _,
                            PreviewState.Discarded _,
                            PreviewState.AskedAgain _ ->
                            "faint";
                    case PreviewState.Saved _ -> "success";
                };
        state.setText(messages.get(key));
        state.getStyleClass().setAll("label", "small", tone);
        line.setAccessibleText(name + ", " + state.getText());
    }

    void open(boolean wanted, Supplier<IngestBody> make) {
        chevron.setIconCode(wanted ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
        if (wanted && body == null) {
            IngestBody made = make.get();
            body = made;
            getChildren().add(made);
        } else if (!wanted) {
            dispose();
        }
    }

    void dispose() {
        IngestBody shown = body;
        if (shown != null) {
            getChildren().remove(shown);
            shown.dispose();
            body = null;
        }
    }
}
