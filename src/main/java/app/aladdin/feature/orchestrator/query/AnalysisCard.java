package app.aladdin.feature.orchestrator.query;

import app.aladdin.contract.QueryAnalysis;
import app.aladdin.contract.QueryResponse;
import app.aladdin.contract.Relationship;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.nav.Destination;
import app.aladdin.ui.nav.Navigator;
import app.aladdin.ui.view.Meter;
import app.aladdin.ui.view.Tone;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What the orchestrator understood of a question, and how sure it is.
final class AnalysisCard extends GridPane {
    private static final double METER = 72;

    private static final int MOST_NAMES = 12;

    AnalysisCard(QueryResponse response, Reasons reasons, Navigator navigator, Messages messages) {
        QueryAnalysis analysis = response.queryAnalysis();
        getStyleClass().addAll("card", "inset", "analysis");
        if (!analysis.intent().isBlank()) {
            row(messages.get("query.understood"), value(intent(analysis, messages), "medium"));
        }
        if (!analysis.entities().isEmpty()) {
            row(messages.get("query.lookedFor"), names(analysis.entities(), response, navigator));
        }
        Double confidence = analysis.confidence();
        if (confidence != null) {
            Meter meter = new Meter(METER);
            meter.show(
                    confidence,
                    String.format(Locale.ROOT, "%.2f", confidence),
                    Tone.ofQuality(confidence));
            HBox line = new HBox(8, meter);
            line.setAlignment(Pos.CENTER_LEFT);
            if (reasons.words() > 0 && !response.results().isEmpty()) {
                Label why =
                        new Label(
                                messages.get(
                                        "query.reasons",
                                        reasons.found(),
                                        reasons.words(),
                                        reasons.links()));
                why.getStyleClass().addAll("small", "faint");
                why.setMinWidth(0);
                why.setTooltip(new Tooltip(why.getText()));
                line.getChildren().add(why);
            }
            row(messages.get("query.confidence"), line);
        }
    }

    /// The intent in words; a server's own word where it is not one of those we know.
    private static String intent(QueryAnalysis analysis, Messages messages) {
        String key = "query.intent." + analysis.intent();
        return messages.bundle().containsKey(key) ? messages.get(key) : analysis.intent();
    }

    /// What was looked for; what is among the results or related to them can be opened.
    private static Node names(List<String> names, QueryResponse response, Navigator navigator) {
        FlowPane pane = new FlowPane(8, 2);
        pane.setMinWidth(0);
        for (String name : names.stream().limit(MOST_NAMES).toList()) {
            pane.getChildren()
                    .add(
                            place(name, response)
                                    .map(to -> link(name, () -> navigator.go(to)))
                                    .orElseGet(() -> value(name, "medium")));
        }
        return pane;
    }

    private static Labeled link(String name, Runnable open) {
        Hyperlink link = new Hyperlink(name);
        link.setOnAction(e -> open.run());
        link.setWrapText(true);
        return link;
    }

    private static Optional<Destination> place(String name, QueryResponse response) {
        return response.results().stream()
                .flatMap(result ->
                        Stream.concat(
                                Stream.of(result.ref()),
                                result.relationships().stream().map(Relationship::target)))
                .filter(ref -> ref.name().equalsIgnoreCase(name))
                .findFirst()
                .flatMap(ref -> ResultRow.destination(ref.type(), ref.id()));
    }

    private void row(String name, Node value) {
        Label label = new Label(name);
        label.getStyleClass().addAll("small", "muted");
        label.setMinWidth(USE_PREF_SIZE);
        addRow(getRowCount(), label, value);
    }

    private static Labeled value(String text, String tone) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(tone);
        return label;
    }
}
