package app.aladdin.feature.orchestrator.composer;

import app.aladdin.contract.EntityKind;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.view.Chip;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/// The strip above the messages that says what a query is limited to.
final class Filters {
    private static final List<EntityKind> KINDS =
            List.of(
                    EntityKind.SCENE,
                    EntityKind.CHARACTER,
                    EntityKind.LOCATION,
                    EntityKind.EPISODE);
    private static final double TAG_WIDTH = 110;

    private final OptionsDesk desk;
    private final BooleanSupplier refinable;
    private final BooleanSupplier series;
    private final Messages messages;
    private final OptionBar bar = new OptionBar();
    private final HBox chosen = new HBox(bar);
    private final DayRange range;
    private final VBox root = new VBox(8, chosen);
    private boolean tagging;

    /// @param refinable whether there is a question to go on from
    /// @param series whether the project has episodes
    Filters(
            OptionsDesk desk,
            BooleanSupplier refinable,
            BooleanSupplier series,
            Clock clock,
            Messages messages) {
        this.desk = desk;
        this.refinable = refinable;
        this.series = series;
        this.messages = messages;
        root.getStyleClass().addAll("filter-strip", "line-below");
        range =
                new DayRange(
                        messages,
                        clock,
                        days -> desk.change(QueryOptions.class, query -> query.changed(days)));
        root.getChildren().add(range);
        chosen.setSpacing(4);
        chosen.setAlignment(Pos.BOTTOM_LEFT);
        HBox.setHgrow(bar, Priority.ALWAYS);
        desk.chosen().subscribe(options -> look());
    }

    Parent root() {
        return root;
    }

    /// Looks again what can be chosen.
    void look() {
        boolean query = desk.chosen().get() instanceof QueryOptions;
        root.setVisible(query);
        root.setManaged(query);
        if (desk.chosen().get() instanceof QueryOptions options) {
            show(options);
        }
    }

    private void show(QueryOptions query) {
        List<Node> chips = new ArrayList<>();
        for (EntityKind kind : KINDS) {
            if (kind == EntityKind.EPISODE && !series.getAsBoolean()) {
                continue;
            }
            ToggleButton chip =
                    Chip.toggle(
                            Things.icon(kind.wire()),
                            messages.get("option.kinds." + kind.wire()),
                            query.kinds().contains(kind));
            chip.setOnAction(e -> desk.choose(query.toggling(kind)));
            chips.add(OptionChips.named(chip, kind.wire()));
        }
        Button days =
                Choice.one(
                        Feather.CALENDAR,
                        query.days() == Days.BETWEEN
                                ? range.name(query.between())
                                : days(query.days()),
                        query.days() != Days.ANY,
                        List.of(Days.values()),
                        query.days(),
                        this::days,
                        each -> changed(query, each));
        chips.add(OptionChips.named(days, "days"));
        for (String tag : query.tags()) {
            Button chip =
                    Chip.removable(
                            Feather.TAG,
                            messages.get("option.tag", tag),
                            messages.get("option.remove", tag),
                            () -> desk.choose(query.untagged(tag)));
            chips.add(OptionChips.named(chip, "tag." + tag));
        }
        chips.add(tagging ? tagField(query) : tagChip(query));
        if (query.refines() || refinable.getAsBoolean()) {
            ToggleButton refine =
                    Chip.toggle(
                            Feather.CORNER_DOWN_RIGHT,
                            messages.get("option.refine"),
                            query.refines());
            refine.setOnAction(e -> desk.choose(query.refining(!query.refines())));
            chips.add(OptionChips.named(refine, "refine"));
        }
        bar.show(chips);
        chosen.getChildren().setAll(bar, limit(query));
        range.show(query.between());
        range.setVisible(query.days() == Days.BETWEEN);
        range.setManaged(range.isVisible());
    }

    private void changed(QueryOptions query, Days days) {
        desk.choose(query.changed(days));
        if (days == Days.BETWEEN) {
            range.focus();
        }
    }

    private Button limit(QueryOptions query) {
        Button limit =
                Choice.one(
                        Feather.CHEVRON_DOWN,
                        messages.get("option.limit", query.limit()),
                        false,
                        QueryOptions.LIMITS,
                        query.limit(),
                        each -> messages.get("option.limit.results", each),
                        each -> desk.choose(query.upTo(each)));
        limit.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        limit.getStyleClass().setAll("button", "flat", "small", "limit");
        limit.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        return limit;
    }

    private Node tagChip(QueryOptions query) {
        Button chip =
                Chip.action(
                        Feather.TAG,
                        messages.get("option.tag.add"),
                        () -> {
                            tagging = true;
                            show(query);
                            bar.getChildren().stream()
                                    .filter(TextField.class::isInstance)
                                    .forEach(Node::requestFocus);
                        });
        return OptionChips.named(chip, "tag");
    }

    private Node tagField(QueryOptions query) {
        TextField field = new TextField();
        field.getStyleClass().addAll("small", "chip-field");
        field.setPromptText(messages.get("option.tag.prompt"));
        field.setAccessibleText(messages.get("option.tag.prompt"));
        field.setPrefWidth(TAG_WIDTH);
        field.setOnAction(e -> tagged(query, field.getText()));
        field.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                key.consume();
                tagged(query, "");
            }
        });
        field.focusedProperty()
                .subscribe((had, has) -> {
                    if (had && !has && tagging) {
                        tagged(query, field.getText());
                    }
                });
        return OptionChips.named(field, "tag");
    }

    private void tagged(QueryOptions query, String text) {
        tagging = false;
        if (text.isBlank()) {
            show(query);
        } else {
            desk.choose(query.tagged(text.strip()));
        }
    }

    private String days(Days days) {
        return messages.get("option.days." + days.name().toLowerCase(java.util.Locale.ROOT));
    }
}
