package app.aladdin.feature.project;

import app.aladdin.contract.CharacterProfile;
import app.aladdin.contract.EntityRef;
import app.aladdin.contract.Scene;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.nav.Destination;
import app.aladdin.ui.nav.Navigator;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Who is in which scene: a line for each of those who appear most, a mark for each scene.
final class AppearanceChart extends SceneAxis {
    static final int MOST = 10;
    private static final double ROW = 24;
    private static final double NAMES = 136;
    private static final double COUNTS = 40;

    private final Messages messages;
    private final Navigator navigator;
    private List<CharacterProfile> cast = List.of();
    private Map<String, Set<String>> scenesOf = Map.of();

    AppearanceChart(Messages messages, Navigator navigator) {
        super(messages, navigator);
        this.messages = messages;
        this.navigator = navigator;
    }

    /// Those who are in the most scenes, the first of them first.
    static List<CharacterProfile> most(List<CharacterProfile> all, int most) {
        return all.stream()
                .filter(one -> !one.scenes().isEmpty())
                .sorted(
                        Comparator.comparingInt((CharacterProfile one) -> one.scenes().size())
                                .reversed()
                                .thenComparing(CharacterProfile::name))
                .limit(most)
                .toList();
    }

    void show(List<Scene> scenes, List<CharacterProfile> all) {
        List<CharacterProfile> now = most(all, MOST);
        if (now.equals(cast) && scenes.equals(scenes())) {
            return;
        }
        cast = now;
        Map<String, Set<String>> byId = new HashMap<>();
        for (CharacterProfile one : cast) {
            byId.put(
                    one.id(), one.scenes().stream().map(EntityRef::id).collect(Collectors.toSet()));
        }
        scenesOf = byId;
        double height = cast.size() * ROW + CAPTION;
        setMinHeight(height);
        setPrefHeight(height);
        setMaxHeight(height);
        show(scenes);
    }

    @Override
    String name() {
        return messages.get("dashboard.appearances");
    }

    @Override
    String said(SceneSlots.Slot slot) {
        String there =
                cast.stream()
                        .filter(one -> appears(one, slot))
                        .map(CharacterProfile::name)
                        .collect(Collectors.joining(", "));
        return there.isEmpty()
                ? super.said(slot)
                : messages.get("chart.scene.cast", super.said(slot), there);
    }

    private boolean appears(CharacterProfile one, SceneSlots.Slot slot) {
        Set<String> in = scenesOf.getOrDefault(one.id(), Set.of());
        return scenes().subList(slot.from(), slot.to()).stream()
                .anyMatch(scene -> in.contains(scene.id()));
    }

    @Override
    double left() {
        return NAMES;
    }

    @Override
    double right() {
        return COUNTS;
    }

    @Override
    void draw(SceneSlots placed, double bottom) {
        for (int i = 0; i < cast.size(); i++) {
            row(cast.get(i), i * ROW, placed);
        }
    }

    private void row(CharacterProfile one, double y, SceneSlots placed) {
        Button name = put(new Button(one.name()));
        name.getStyleClass().addAll("flat", "chart-name");
        name.setAlignment(Pos.CENTER_LEFT);
        name.setTooltip(new Tooltip(one.name()));
        name.setFocusTraversable(false);
        name.setOnMouseClicked(click -> click.consume());
        name.setOnAction(e -> navigator.go(new Destination.Characters(Optional.of(one.id()))));
        name.resizeRelocate(0, y, NAMES - 12, ROW);
        Region line = put(new Region());
        line.getStyleClass().add("chart-rule");
        line.setMouseTransparent(true);
        line.resizeRelocate(NAMES, y + ROW / 2, Math.max(0, getWidth() - NAMES - COUNTS), 1);
        Path marks = put(new Path());
        marks.getStyleClass().addAll("chart-fill", "fill-appearance");
        marks.setMouseTransparent(true);
        for (SceneSlots.Slot slot : placed.slots()) {
            if (appears(one, slot)) {
                double gap = slot.width() > 5 ? 2 : 0;
                box(marks, NAMES + slot.x(), y + 6, Math.max(2, slot.width() - gap), ROW - 12);
            }
        }
        Label count = put(new Label(Integer.toString(one.scenes().size())));
        count.getStyleClass().addAll("small", "muted");
        count.setAlignment(Pos.CENTER_RIGHT);
        count.setMouseTransparent(true);
        count.resizeRelocate(getWidth() - COUNTS, y, COUNTS, ROW);
    }
}
