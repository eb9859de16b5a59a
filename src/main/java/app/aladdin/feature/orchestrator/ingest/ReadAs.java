package app.aladdin.feature.orchestrator.ingest;

import app.aladdin.contract.EntityKind;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/// As which kind of thing a text is read, and the way to the text itself.
final class ReadAs extends HBox {
    /// @param below where the text is shown
    /// @param readAs told another kind
    ReadAs(Review review, VBox below, Consumer<String> readAs) {
        super(8);
        getStyleClass().add("ingest-read-as");
        Label label = new Label(review.messages().get("ingest.readAs"));
        label.getStyleClass().add("muted");
        label.setMinWidth(USE_PREF_SIZE);
        ComboBox<String> kind = new ComboBox<>();
        kind.getStyleClass().add("small");
        kind.setMinWidth(USE_PREF_SIZE);
        kind.getItems().setAll(kinds(review.preview().type()));
        kind.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(String wire) {
                        return wire == null ? "" : review.kind(wire);
                    }

                    @Override
                    public String fromString(String text) {
                        return text;
                    }
                });
        kind.setValue(review.preview().type());
        kind.setAccessibleText(label.getText());
        kind.setOnAction(e -> readAs.accept(kind.getValue()));
        Source source = new Source(review.answer().question(), below, review.messages());
        HBox.setHgrow(source, Priority.ALWAYS);
        getChildren().addAll(label, kind, source);
    }

    private static List<String> kinds(String present) {
        List<String> kinds =
                new ArrayList<>(
                        Arrays.stream(EntityKind.values())
                                .filter(each -> each != EntityKind.PROJECT)
                                .map(EntityKind::wire)
                                .toList());
        if (!kinds.contains(present)) {
            kinds.add(present);
        }
        return kinds;
    }
}
