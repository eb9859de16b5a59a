package app.aladdin.feature.orchestrator.ingest;

import app.aladdin.i18n.Messages;
import app.aladdin.ui.icon.Icons;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/// The way of data into the project: it was described, it is reviewed, it will be confirmed.
final class Steps extends HBox {
    private static final List<String> KEYS =
            List.of("ingest.step.describe", "ingest.step.review", "ingest.step.confirm");
    private static final int HERE = 1;

    Steps(Messages messages) {
        super(8);
        getStyleClass().addAll("ingest-steps", "line-below");
        for (int i = 0; i < KEYS.size(); i++) {
            if (i > 0) {
                getChildren().add(rule(i <= HERE));
            }
            getChildren().add(step(i, messages.get(KEYS.get(i))));
        }
        setAccessibleText(messages.get("ingest.step.spoken", messages.get(KEYS.get(HERE))));
    }

    private static Node step(int place, String name) {
        StackPane mark = new StackPane();
        mark.getStyleClass().add("step-mark");
        if (place < HERE) {
            mark.getStyleClass().add("done");
            mark.getChildren().add(Icons.of(Feather.CHECK, 12));
        } else {
            mark.getStyleClass().add(place == HERE ? "here" : "ahead");
            mark.getChildren().add(new Label(Integer.toString(place + 1)));
        }
        Label label = new Label(name, mark);
        label.getStyleClass().addAll("step", place == HERE ? "medium" : "muted");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static Region rule(boolean behind) {
        Region rule = new Region();
        rule.getStyleClass().add("step-rule");
        if (behind) {
            rule.getStyleClass().add("behind");
        }
        HBox.setHgrow(rule, Priority.ALWAYS);
        return rule;
    }
}
