package app.aladdin.feature.orchestrator.ingest;

import app.aladdin.i18n.Messages;

import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Where a preview comes from: how long the text was, and the text itself when it is asked for.
final class Source extends HBox {
    private static final int ROWS = 8;

    private final TextArea text = new TextArea();

    /// @param below where the text is shown
    Source(String question, VBox below, Messages messages) {
        super(8);
        setAlignment(Pos.CENTER_RIGHT);
        Label length = new Label(messages.get("ingest.source", question.length()));
        length.getStyleClass().addAll("small", "muted");
        length.setMinWidth(0);
        Hyperlink show = new Hyperlink(messages.get("ingest.source.show"));
        show.getStyleClass().add("small");
        show.setMinWidth(USE_PREF_SIZE);
        text.setText(question);
        text.setEditable(false);
        text.setWrapText(true);
        text.setPrefRowCount(ROWS);
        text.setAccessibleText(length.getText());
        show.setOnAction(e -> {
            boolean shown = below.getChildren().contains(text);
            if (shown) {
                below.getChildren().remove(text);
            } else {
                below.getChildren().add(text);
            }
            show.setText(messages.get(shown ? "ingest.source.show" : "ingest.source.hide"));
        });
        getChildren().addAll(length, show);
    }
}
