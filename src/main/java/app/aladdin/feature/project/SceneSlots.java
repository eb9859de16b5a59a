package app.aladdin.feature.project;

import app.aladdin.contract.Scene;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The scenes of a script side by side on a given width: act by act with a gap between, each scene
/// a slot of its own, or several a slot where there is no room for that.
///
/// @param slots in script order
/// @param acts where each act begins, by its name, in script order
record SceneSlots(List<Slot> slots, List<Act> acts) {
    private static final double NARROWEST = 4;
    private static final double WIDEST = 28;
    static final double GAP = 16;

    /// A place for one scene or a few.
    ///
    /// @param from index of the first scene
    /// @param to index after the last one
    record Slot(int from, int to, double x, double width) {}

    /// @param eighths how long it is
    record Act(String name, double x, double width, int eighths) {}

    static SceneSlots of(List<Scene> scenes, double width) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (int i = 0; i < scenes.size(); i++) {
            // An act that comes again is another part of the way.
            boolean same = i > 0 && scenes.get(i).act().equals(scenes.get(i - 1).act());
            if (!same) {
                counts.put(i + " " + scenes.get(i).act(), 0);
            }
            counts.merge(lastKey(counts), 1, Integer::sum);
        }
        double room = Math.max(1, width - GAP * Math.max(0, counts.size() - 1));
        double each = Math.clamp(room / Math.max(1, scenes.size()), 0, WIDEST);
        int group = each >= NARROWEST ? 1 : (int) Math.ceil(NARROWEST / Math.max(each, 1e-6));
        List<Slot> slots = new ArrayList<>();
        List<Act> acts = new ArrayList<>();
        double x = 0;
        int from = 0;
        for (Map.Entry<String, Integer> act : counts.entrySet()) {
            int end = from + act.getValue();
            double begin = x;
            int eighths = 0;
            for (int i = from; i < end; i += group) {
                int to = Math.min(end, i + group);
                slots.add(new Slot(i, to, x, each * (to - i)));
                x += each * (to - i);
            }
            for (Scene scene : scenes.subList(from, end)) {
                eighths += scene.eighths();
            }
            acts.add(new Act(scenes.get(from).act(), begin, x - begin, eighths));
            x += GAP;
            from = end;
        }
        return new SceneSlots(List.copyOf(slots), List.copyOf(acts));
    }

    private static String lastKey(Map<String, Integer> counts) {
        String last = "";
        for (String key : counts.keySet()) {
            last = key;
        }
        return last;
    }

    /// The slot at a place, or the nearest one; -1 when there is none.
    int at(double x) {
        int best = -1;
        double distance = Double.MAX_VALUE;
        for (int i = 0; i < slots.size(); i++) {
            Slot slot = slots.get(i);
            double off = x < slot.x() ? slot.x() - x : Math.max(0, x - slot.x() - slot.width());
            if (off < distance) {
                best = i;
                distance = off;
            }
        }
        return distance > GAP ? -1 : best;
    }
}
