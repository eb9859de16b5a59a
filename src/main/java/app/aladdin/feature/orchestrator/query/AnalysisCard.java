package app.aladdin.feature.orchestrator.query;

import app.aladdin.contract.QueryAnalysis;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.view.Meter;
import app.aladdin.ui.view.Tone;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

import java.util.Locale;

/// What the orchestrator understood of a question, and how sure it is.
final class AnalysisCard extends GridPane {
    private static final double METER = 96;

    AnalysisCard(QueryAnalysis analysis, Messages messages) {
        getStyleClass().addAll("card", "inset", "analysis");
        if (!analysis.intent().isBlank()) {
            row(messages.get("query.understood"), value(intent(analysis, messages), "medium"));
        }
        if (!analysis.entities().isEmpty()) {
            row(
                    messages.get("query.lookedFor"),
                    value(String.join(", ", analysis.entities()), "accent"));
        }
        Double confidence = analysis.confidence();
        if (confidence != null) {
            Meter meter = new Meter(METER);
            meter.show(
                    confidence,
                    String.format(Locale.ROOT, "%.2f", confidence),
                    Tone.ofQuality(confidence));
            row(messages.get("query.confidence"), meter);
        }
    }

    /// The intent in words; a server's own word where it is not one of those we know.
    private static String intent(QueryAnalysis analysis, Messages messages) {
        String key = "query.intent." + analysis.intent();
        return messages.bundle().containsKey(key) ? messages.get(key) : analysis.intent();
    }

    private void row(String name, Node value) {
        Label label = new Label(name);
        label.getStyleClass().addAll("small", "muted");
        label.setMinWidth(USE_PREF_SIZE);
        addRow(getRowCount(), label, value);
    }

    private static Label value(String text, String tone) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(tone);
        return label;
    }
}
