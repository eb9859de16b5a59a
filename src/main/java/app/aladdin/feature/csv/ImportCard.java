package app.aladdin.feature.csv;

import app.aladdin.contract.EntityKind;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.form.FieldSpec;
import app.aladdin.ui.view.Tags;
import app.aladdin.ui.view.Tone;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/// A table before it is imported: which column is which field, and which lines can be taken. Then
/// how far the import is. FX thread only.
final class ImportCard extends VBox {
    private static final double WIDTH = 880;
    private static final double HEIGHT = 560;

    private final EntityKind kind;
    private final Messages messages;
    private final PreviewTable preview;
    private final HBox summary = new HBox(8);
    private final ToggleButton onlyBad;
    private final ProgressBar bar = new ProgressBar(0);
    private final Label state = new Label();
    private final Label why = new Label();
    private final Button cancel = new Button();
    private final Button start = new Button();
    private List<CsvRow> rows = List.of();

    /// @param remap told which column is which field, whenever somebody changes that
    ImportCard(
            EntityKind kind,
            String file,
            CsvTable table,
            List<Optional<FieldSpec>> columns,
            Messages messages,
            Consumer<List<Optional<FieldSpec>>> remap) {
        super(12);
        this.kind = kind;
        this.messages = messages;
        this.preview = new PreviewTable(kind, table, columns, messages, remap);
        getStyleClass().addAll("dialog-card", "import-card");
        getStylesheets()
                .add(
                        Objects.requireNonNull(ImportCard.class.getResource("Csv.css"))
                                .toExternalForm());
        setPrefSize(WIDTH, HEIGHT);
        Label title = new Label(messages.get("csv.title." + kind.wire()));
        title.getStyleClass().add("title");
        Label from = new Label(file);
        from.getStyleClass().addAll("small", "muted");
        onlyBad =
                app.aladdin.ui.view.Chip.toggle(
                        Feather.ALERT_CIRCLE, messages.get("csv.onlyBad"), false);
        onlyBad.selectedProperty().subscribe(preview::onlyBad);
        summary.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(preview.node(), Priority.ALWAYS);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.getStyleClass().add("import-bar");
        HBox.setHgrow(bar, Priority.ALWAYS);
        bar.setVisible(false);
        state.getStyleClass().addAll("small", "muted");
        start.getStyleClass().add("accent");
        start.setDefaultButton(true);
        cancel.setText(messages.get("csv.cancel"));
        HBox foot = new HBox(8, bar, state, cancel, start);
        foot.setAlignment(Pos.CENTER_RIGHT);
        why.getStyleClass().addAll("small", "warning");
        why.setWrapText(true);
        why.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(new VBox(2, title, from), summary, preview.node(), why, foot);
        waits("");
        if (table.more() > 0) {
            Label more = new Label(messages.get("csv.more", table.lines().size(), table.more()));
            more.getStyleClass().addAll("small", "warning");
            getChildren().add(3, more);
        }
    }

    void onStart(Consumer<List<CsvRow>> action) {
        start.setOnAction(e -> action.accept(rows.stream().filter(CsvRow::good).toList()));
    }

    void onCancel(Runnable action) {
        cancel.setOnAction(e -> action.run());
    }

    /// Shows what the lines come to.
    void show(List<CsvRow> made) {
        rows = made;
        long good = made.stream().filter(CsvRow::good).count();
        long bad = made.size() - good;
        summary.getChildren().clear();
        summary.getChildren().add(Tags.tag(messages.get("csv.good", good), Tone.SUCCESS));
        if (bad > 0) {
            Region between = new Region();
            HBox.setHgrow(between, Priority.ALWAYS);
            summary.getChildren()
                    .addAll(Tags.tag(messages.get("csv.bad", bad), Tone.DANGER), between, onlyBad);
        }
        start.setText(messages.get("csv.start." + kind.wire(), good));
        start.setDisable(good == 0);
        preview.show(made);
    }

    /// From now on the card tells how far the import is.
    ///
    /// @param leave goes on without the card
    /// @param stop gives up what was not imported yet
    void running(Runnable leave, Runnable stop) {
        preview.node().setDisable(true);
        summary.setDisable(true);
        bar.setVisible(true);
        start.setText(messages.get("csv.leave"));
        start.getStyleClass().remove("accent");
        start.setDisable(false);
        start.setOnAction(e -> leave.run());
        cancel.setText(messages.get("csv.stop"));
        cancel.setOnAction(e -> stop.run());
    }

    /// Says what keeps it from going on.
    ///
    /// @param reason in words; empty for nothing
    void waits(String reason) {
        why.setText(reason);
        why.setVisible(!reason.isEmpty());
        why.setManaged(!reason.isEmpty());
    }

    void progress(int done, int all) {
        bar.setProgress(all == 0 ? 0 : (double) done / all);
        state.setText(messages.get("csv.progress", done, all));
        state.setMinWidth(USE_PREF_SIZE);
    }
}
