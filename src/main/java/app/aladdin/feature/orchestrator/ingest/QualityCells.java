package app.aladdin.feature.orchestrator.ingest;

import app.aladdin.contract.IngestResponse;
import app.aladdin.contract.QualityScores;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.view.DepartmentWords;
import app.aladdin.ui.view.Tone;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/// How good the data is, in four figures, and who looked at it.
final class QualityCells extends VBox {
    private final Messages messages;

    QualityCells(IngestResponse response, Messages messages) {
        super(8);
        this.messages = messages;
        Label title = new Label(messages.get("ingest.quality"));
        title.getStyleClass().add("heading");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label who = new Label(who(response));
        who.getStyleClass().addAll("small", "faint");
        HBox head = new HBox(8, title, space, who);
        head.setAlignment(Pos.CENTER_LEFT);
        QualityScores scores = response.qualityScores();
        HBox cells =
                new HBox(
                        cell("ingest.quality.completeness", scores.dataCompleteness()),
                        cell("ingest.quality.consistency", scores.brainConsistency()),
                        cell("ingest.quality.relationships", scores.relationshipQuality()),
                        cell("ingest.quality.overall", scores.overall()));
        cells.getStyleClass().addAll("card", "quality-cells");
        getChildren().addAll(head, cells);
    }

    private String who(IngestResponse response) {
        List<String> all =
                response.departmentsInvolved().stream()
                        .map(name -> DepartmentWords.of(messages, name))
                        .toList();
        int last = all.size() - 1;
        String names =
                last < 1
                        ? String.join("", all)
                        : messages.get(
                                "ingest.checkedBy.several",
                                String.join(", ", all.subList(0, last)),
                                all.get(last));
        return names.isEmpty() ? "" : messages.get("ingest.checkedBy", names);
    }

    private Node cell(String key, @Nullable Double score) {
        Label name = new Label(messages.get(key));
        name.getStyleClass().addAll("micro", "muted");
        Label number = new Label(score == null ? "–" : String.format(Locale.ROOT, "%.2f", score));
        number.getStyleClass().add("title");
        VBox cell = new VBox(4, name, number);
        if (score != null) {
            ProgressBar bar = new ProgressBar(score);
            bar.setMaxWidth(Double.MAX_VALUE);
            bar.getStyleClass().add(Tone.ofQuality(score).styleClass());
            bar.setAccessibleText(name.getText() + " " + number.getText());
            cell.getChildren().add(bar);
        }
        cell.getStyleClass().add("quality-cell");
        HBox.setHgrow(cell, Priority.ALWAYS);
        cell.setPrefWidth(60);
        cell.setMinWidth(0);
        return cell;
    }
}
