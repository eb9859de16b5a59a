package app.aladdin.feature.project;

import app.aladdin.i18n.Messages;
import app.aladdin.ui.icon.Icons;
import app.aladdin.ui.nav.Navigator;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;

/// What can be done next, the most urgent first.
final class StepsCard extends VBox {
    private final Messages messages;
    private final Navigator navigator;
    private final HeldRows rows = new HeldRows();

    StepsCard(Messages messages, Navigator navigator) {
        this.messages = messages;
        this.navigator = navigator;
        getStyleClass().addAll("card", "steps");
        getChildren().addAll(CardRows.head(messages.get("dashboard.next")), rows);
    }

    void show(List<Step> steps) {
        rows.show(
                steps.stream().limit(HeldRows.MOST).map(this::row).toList(),
                messages.get("dashboard.next.none"));
    }

    /// As [HeldRows#settle(int)].
    void settle(int least) {
        rows.settle(least);
    }

    private Node row(Step step) {
        String text = messages.get(key(step.what()), step.count());
        VBox line = CardRows.lines(text, "");
        line.getChildren().getFirst().getStyleClass().remove("medium");
        return CardRows.link(
                CardRows.row(icon(step.what()), line, NewsCard.arrow()),
                text,
                () -> navigator.go(step.to()));
    }

    private static String key(Step.What what) {
        return switch (what) {
            case CONFLICTS -> "step.conflicts";
            case UNSAVED -> "step.unsaved";
            case UNSENT -> "step.unsent";
            case FAILED_TASKS -> "step.failedTasks";
            case SCENES_WITHOUT_LOCATION -> "step.sceneLocation";
            case SCENES_WITHOUT_DESCRIPTION -> "step.sceneDescription";
            case CHARACTERS_WITHOUT_DESCRIPTION -> "step.characterDescription";
            case CHARACTERS_WITHOUT_GOALS -> "step.characterGoals";
            case LOCATIONS_WITHOUT_DESCRIPTION -> "step.locationDescription";
            case CHARACTERS_WITHOUT_IMAGE -> "step.characterImage";
            case LOCATIONS_WITHOUT_IMAGE -> "step.locationImage";
        };
    }

    private static Node icon(Step.What what) {
        FontIcon icon =
                Icons.of(
                        switch (what) {
                            case CONFLICTS -> Feather.GIT_MERGE;
                            case UNSAVED -> Feather.ALERT_CIRCLE;
                            case UNSENT -> Feather.CLOCK;
                            case FAILED_TASKS -> Feather.ZAP;
                            case SCENES_WITHOUT_LOCATION, SCENES_WITHOUT_DESCRIPTION ->
                                    Feather.FILM;
                            case CHARACTERS_WITHOUT_DESCRIPTION, CHARACTERS_WITHOUT_GOALS ->
                                    Feather.USER;
                            case LOCATIONS_WITHOUT_DESCRIPTION -> Feather.MAP_PIN;
                            case CHARACTERS_WITHOUT_IMAGE, LOCATIONS_WITHOUT_IMAGE -> Feather.IMAGE;
                        });
        boolean urgent =
                switch (what) {
                    case CONFLICTS, UNSAVED, FAILED_TASKS -> true;
                    default -> false;
                };
        if (urgent) {
            icon.getStyleClass().add("danger");
        }
        return icon;
    }
}
