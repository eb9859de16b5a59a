package app.aladdin.studio.departments;

import app.aladdin.contract.EntityRef;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Scenes in the order in which they would be shot: place by place, within a place by light, within
/// a light by script order. A day takes strips until the next one would not fit.
///
/// @param days the scenes of each day
/// @param cast whoever is in a scene, by how many scenes they are in; numbers of the cast list
record Schedule(List<List<SceneSheet>> days, List<EntityRef> cast) {
    /// Five pages, a usual day.
    static final int EIGHTHS_PER_DAY = 40;

    static Schedule of(List<SceneSheet> scenes) {
        Map<String, Integer> first = new LinkedHashMap<>();
        for (int i = 0; i < scenes.size(); i++) {
            first.putIfAbsent(scenes.get(i).place(), i);
        }
        List<SceneSheet> strips = new ArrayList<>(scenes);
        strips.sort(
                Comparator.comparingInt((SceneSheet s) -> first.getOrDefault(s.place(), 0))
                        .thenComparing(SceneSheet::light));
        return new Schedule(cut(strips), cast(scenes));
    }

    private static List<List<SceneSheet>> cut(List<SceneSheet> strips) {
        List<List<SceneSheet>> days = new ArrayList<>();
        List<SceneSheet> day = new ArrayList<>();
        int filled = 0;
        for (SceneSheet strip : strips) {
            if (!day.isEmpty() && filled + strip.eighths() > EIGHTHS_PER_DAY) {
                days.add(List.copyOf(day));
                day.clear();
                filled = 0;
            }
            day.add(strip);
            filled += strip.eighths();
        }
        if (!day.isEmpty()) {
            days.add(List.copyOf(day));
        }
        return List.copyOf(days);
    }

    private static List<EntityRef> cast(List<SceneSheet> scenes) {
        Map<EntityRef, Integer> counts = new LinkedHashMap<>();
        scenes.forEach(
                s -> s.scene().characters().forEach(who -> counts.merge(who, 1, Integer::sum)));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<EntityRef, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }
}
