package app.aladdin.feature.project;

import app.aladdin.contract.Scene;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.nav.Navigator;
import app.aladdin.ui.view.SceneLight;
import app.aladdin.ui.view.Words;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/// The script as bars: one for each scene, as high as the scene is long, coloured by strip, grouped
/// by act. Where no scene says how long it is, all are alike and scenes are counted.
final class ScriptChart extends SceneAxis {
    private static final double HEAD = 32;
    private static final double HEIGHT = 72;
    private static final double SCALE = 40;
    private static final int LINES = 2;

    private final Messages messages;
    private final Map<SceneLight, Path> strips = new EnumMap<>(SceneLight.class);

    ScriptChart(Messages messages, Navigator navigator) {
        super(messages, navigator);
        this.messages = messages;
        for (SceneLight light : SceneLight.values()) {
            Path strip = new Path();
            strip.getStyleClass().addAll("chart-fill", "fill-" + light.styleClass());
            strip.setMouseTransparent(true);
            strips.put(light, strip);
        }
        double height = HEAD + HEIGHT + CAPTION;
        setMinHeight(height);
        setPrefHeight(height);
        setMaxHeight(height);
    }

    @Override
    String name() {
        return messages.get("dashboard.glance");
    }

    @Override
    double right() {
        return SCALE;
    }

    @Override
    void draw(SceneSlots placed, double bottom) {
        strips.values().forEach(strip -> strip.getElements().clear());
        int longest = 1;
        for (SceneSlots.Slot slot : placed.slots()) {
            longest = Math.max(longest, tallest(slot));
        }
        int top = measured(scenes()) ? pages(longest, bottom) : LINES;
        placed.acts().forEach(this::act);
        for (SceneSlots.Slot slot : placed.slots()) {
            double height = Math.max(3, HEIGHT * tallest(slot) / top);
            double gap = slot.width() > 5 ? 2 : 1;
            Path strip = strips.get(SceneLight.of(scenes().get(slot.from())));
            if (strip != null) {
                box(strip, slot.x(), bottom - height, slot.width() - gap, height);
            }
        }
        strips.values().forEach(this::put);
    }

    /// Draws the lines of whole pages, so that each says something.
    ///
    /// @return how many eighths the height holds
    private int pages(int longest, double bottom) {
        int step = Math.max(1, (int) Math.round(longest / 8.0 / LINES));
        int top = Math.max(longest, step * 8 * LINES);
        for (int line = 1; line <= LINES; line++) {
            double y = Math.round(bottom - HEIGHT * line * step * 8.0 / top) + 0.5;
            rule(y);
            scale(messages.get("chart.pp", line * step), y);
        }
        return top;
    }

    private static boolean measured(List<Scene> scenes) {
        return scenes.stream().anyMatch(scene -> scene.eighths() > 0);
    }

    private int tallest(SceneSlots.Slot slot) {
        return scenes().subList(slot.from(), slot.to()).stream()
                .mapToInt(weight(scenes()))
                .max()
                .orElse(1);
    }

    private void rule(double y) {
        Region line = put(new Region());
        line.getStyleClass().add("chart-rule");
        line.setMouseTransparent(true);
        line.resizeRelocate(0, y, getWidth() - SCALE, 1);
    }

    private void scale(String text, double y) {
        Label label = small(text, "faint");
        double wide = label.prefWidth(-1);
        label.resizeRelocate(getWidth() - wide, y - 8, wide, 16);
    }

    private Label small(String text, String tone) {
        Label label = new Label(text);
        label.getStyleClass().addAll("small", tone);
        label.setMouseTransparent(true);
        return put(label);
    }

    private void act(SceneSlots.Act act) {
        double room = act.width() + SceneSlots.GAP - 4;
        Label name = small(act.name(), "medium");
        double wide = Math.min(name.prefWidth(-1), room);
        name.resizeRelocate(act.x(), 0, wide, 16);
        Label length = small(Words.pages(act.eighths()), "muted");
        double more = length.prefWidth(-1);
        length.setVisible(act.eighths() > 0 && wide + 6 + more <= room);
        length.resizeRelocate(act.x() + wide + (wide > 0 ? 6 : 0), 0, more, 16);
    }

    /// What the colours mean, with the part of the script that each has.
    static List<Label> legend(List<Scene> scenes, Messages messages) {
        List<Label> legend = new ArrayList<>();
        Arrays.stream(SceneLight.values())
                .forEach(light -> {
                    Region swatch = new Region();
                    swatch.getStyleClass().addAll("swatch", light.styleClass());
                    Label label =
                            new Label(messages.get(light.key(), share(scenes, light)), swatch);
                    label.getStyleClass().addAll("small", "muted");
                    label.setGraphicTextGap(6);
                    label.setMinWidth(Region.USE_PREF_SIZE);
                    legend.add(label);
                });
        return legend;
    }

    private static ToIntFunction<Scene> weight(List<Scene> scenes) {
        return measured(scenes) ? Scene::eighths : scene -> 1;
    }

    /// In percent.
    static long share(List<Scene> scenes, SceneLight light) {
        ToIntFunction<Scene> weight = weight(scenes);
        int all = scenes.stream().mapToInt(weight).sum();
        int lit =
                scenes.stream()
                        .filter(scene -> SceneLight.of(scene) == light)
                        .mapToInt(weight)
                        .sum();
        return all == 0 ? 0 : Math.round(100.0 * lit / all);
    }
}
