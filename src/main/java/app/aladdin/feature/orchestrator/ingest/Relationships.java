package app.aladdin.feature.orchestrator.ingest;

import app.aladdin.contract.EntityRef;
import app.aladdin.contract.SuggestedRelationship;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.view.Meter;
import app.aladdin.ui.view.Tone;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Locale;

/// The relationships that the orchestrator sees, each to be taken or left.
final class Relationships extends VBox {
    private static final double METER = 40;

    private final Preview preview;
    private final IngestActions actions;
    private final Messages messages;
    private final Runnable changed;
    private final Label count = new Label();

    Relationships(Preview preview, IngestActions actions, Messages messages, Runnable changed) {
        super(4);
        this.preview = preview;
        this.actions = actions;
        this.messages = messages;
        this.changed = changed;
        Label title = new Label(messages.get("ingest.relationships"));
        title.getStyleClass().add("heading");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        count.getStyleClass().addAll("small", "faint");
        HBox head = new HBox(8, title, space, count);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(head);
        List<SuggestedRelationship> all = preview.response().preview().suggestedRelationships();
        for (int i = 0; i < all.size(); i++) {
            getChildren().add(row(i, all.get(i)));
        }
        count();
    }

    private void count() {
        int all = preview.response().preview().suggestedRelationships().size();
        count.setText(messages.get("ingest.relationships.taken", preview.links().size(), all));
    }

    private Node row(int place, SuggestedRelationship suggested) {
        Label type = new Label(word(suggested.type()));
        type.getStyleClass().addAll("muted", "form-label");
        EntityRef target = suggested.target();
        Hyperlink name = new Hyperlink(target.name());
        name.setMinWidth(0);
        name.setOnAction(e -> actions.open(target));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox row = new HBox(12, type, name, space);
        row.getStyleClass().add("relation");
        name.setTooltip(new Tooltip(target.name()));
        row.setAlignment(Pos.CENTER_LEFT);
        Double confidence = suggested.confidence();
        if (confidence != null) {
            Meter meter = new Meter(METER);
            meter.setMinWidth(USE_PREF_SIZE);
            meter.show(
                    confidence,
                    String.format(Locale.ROOT, "%.2f", confidence),
                    Tone.ofQuality(confidence));
            row.getChildren().add(meter);
        }
        CheckBox take = new CheckBox();
        take.setSelected(preview.links().contains(place));
        take.setAccessibleText(type.getText() + " " + target.name());
        take.selectedProperty()
                .subscribe((before, taken) -> {
                    if (taken) {
                        preview.links().add(place);
                    } else {
                        preview.links().remove(place);
                    }
                    count();
                    changed.run();
                });
        row.getChildren().add(take);
        return row;
    }

    private String word(String type) {
        String key = "relation." + type.toUpperCase(Locale.ROOT);
        return messages.bundle().containsKey(key)
                ? messages.get(key)
                : type.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
