package app.aladdin.feature.project;

import app.aladdin.contract.Scene;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.nav.Destination;
import app.aladdin.ui.nav.Navigator;
import app.aladdin.ui.view.Press;
import app.aladdin.ui.view.SceneLight;
import app.aladdin.ui.view.Words;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The script as bars: one for each scene, as high as the scene is long, coloured by strip, grouped
/// by act. Each bar opens its scene.
final class ScriptChart extends VBox {
    private static final double HEIGHT = 72;

    private final Messages messages;
    private final Navigator navigator;

    ScriptChart(List<Scene> scenes, Messages messages, Navigator navigator) {
        super(12);
        this.messages = messages;
        this.navigator = navigator;
        int longest = Math.max(1, scenes.stream().mapToInt(Scene::eighths).max().orElse(1));
        Map<String, List<Scene>> acts =
                scenes.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Scene::act, LinkedHashMap::new, Collectors.toList()));
        GridPane row = new GridPane(16, 0);
        acts.forEach((act, inAct) -> {
            // Each act takes the part of the width that its scenes are of all scenes.
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 * inAct.size() / scenes.size());
            row.getColumnConstraints().add(column);
            row.addColumn(row.getColumnConstraints().size() - 1, act(act, inAct, longest));
        });
        getChildren().addAll(row, legend(scenes));
    }

    private Node act(String act, List<Scene> scenes, int longest) {
        Label name = new Label(act);
        name.getStyleClass().addAll("small", "medium");
        Label length = new Label(Words.pages(scenes.stream().mapToInt(Scene::eighths).sum()));
        length.getStyleClass().addAll("small", "muted");
        HBox bars = new HBox(2);
        bars.setAlignment(Pos.BOTTOM_LEFT);
        bars.setMinHeight(HEIGHT);
        scenes.forEach(scene -> bars.getChildren().add(bar(scene, longest)));
        VBox box = new VBox(8, new HBox(6, name, length), bars);
        box.setMinWidth(0);
        return box;
    }

    private Node bar(Scene scene, int longest) {
        Region bar = new Region();
        double height = Math.max(4, HEIGHT * scene.eighths() / longest);
        bar.setMinHeight(height);
        bar.setMaxHeight(height);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.getStyleClass().addAll("script-bar", SceneLight.of(scene).styleClass());
        HBox.setHgrow(bar, Priority.ALWAYS);
        String text =
                messages.get(
                        "chart.scene",
                        scene.sceneNumber(),
                        scene.name(),
                        Words.pages(scene.eighths()));
        Tooltip.install(bar, new Tooltip(text));
        bar.setAccessibleText(text);
        Press.makeButton(bar, () -> navigator.go(new Destination.Scenes(Optional.of(scene.id()))));
        return bar;
    }

    private Node legend(List<Scene> scenes) {
        int all = Math.max(1, scenes.stream().mapToInt(Scene::eighths).sum());
        List<Node> entries = new ArrayList<>();
        Arrays.stream(SceneLight.values())
                .forEach(light -> {
                    int part =
                            scenes.stream()
                                    .filter(scene -> SceneLight.of(scene) == light)
                                    .mapToInt(Scene::eighths)
                                    .sum();
                    Region swatch = new Region();
                    swatch.getStyleClass().addAll("swatch", light.styleClass());
                    Label label =
                            new Label(
                                    messages.get(light.key(), Math.round(100.0 * part / all)),
                                    swatch);
                    label.getStyleClass().addAll("small", "muted");
                    label.setMinWidth(Region.USE_PREF_SIZE);
                    entries.add(label);
                });
        javafx.scene.layout.FlowPane legend = new javafx.scene.layout.FlowPane(16, 4);
        legend.getChildren().addAll(entries);
        return legend;
    }
}
