package app.aladdin.feature.project;

import app.aladdin.i18n.Messages;
import app.aladdin.ui.icon.Icons;
import app.aladdin.ui.view.IconButton;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.function.Supplier;

/// A card with a chart, and the same as text at the press of a button.
final class ChartCard extends VBox {
    private static final int LINES = 9;

    /// What the head has besides its words: its padding, the gaps and the button.
    private static final double AROUND = 108;

    private final Messages messages;
    private final Label heading;
    private final SceneAxis chart;
    private final Supplier<String> text;
    private final HBox legend = new HBox(16);
    private final FlowPane below = new FlowPane(16, 4);
    private final Button turn;
    private final VBox body = new VBox();
    private final TextArea lines = new TextArea();
    private boolean asText;

    ChartCard(String title, SceneAxis chart, Supplier<String> text, Messages messages) {
        this.messages = messages;
        this.chart = chart;
        this.text = text;
        getStyleClass().addAll("card", "chart-card");
        heading = new Label(title);
        heading.getStyleClass().add("heading");
        heading.setMinWidth(USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        turn = IconButton.small(Feather.ALIGN_LEFT, messages.get("chart.asText"), this::turn);
        legend.setAlignment(Pos.CENTER_RIGHT);
        HBox head = new HBox(heading, space, legend, turn);
        head.getStyleClass().add("card-head");
        body.getStyleClass().add("chart-body");
        lines.setEditable(false);
        lines.setPrefRowCount(LINES);
        lines.getStyleClass().add("mono");
        lines.setAccessibleText(title);
        body.getChildren().setAll(chart);
        below.getStyleClass().add("chart-legend");
        below.setVisible(false);
        below.managedProperty().bind(below.visibleProperty());
        getChildren().addAll(head, body, below);
    }

    /// What the colours mean; beside the title, or below the chart where there is no room for it.
    ///
    /// @param width of the card
    void legend(List<Label> entries, double width) {
        below.getChildren().clear();
        legend.getChildren().setAll(entries);
        legend.applyCss();
        double words = heading.prefWidth(-1) + legend.prefWidth(-1);
        boolean beside = words + AROUND <= width;
        if (!beside) {
            legend.getChildren().clear();
            below.getChildren().setAll(entries);
        }
        below.setVisible(!beside && !entries.isEmpty());
    }

    /// What the text says may have changed.
    void changed() {
        if (asText) {
            lines.setText(text.get());
        }
    }

    private void turn() {
        asText = !asText;
        String name = messages.get(asText ? "chart.asChart" : "chart.asText");
        turn.setGraphic(Icons.of(asText ? Feather.BAR_CHART_2 : Feather.ALIGN_LEFT, 14));
        turn.setAccessibleText(name);
        turn.setTooltip(new Tooltip(name));
        changed();
        body.getChildren().setAll(asText ? lines : chart);
        (asText ? lines : chart).requestFocus();
    }
}
