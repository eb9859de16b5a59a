package app.aladdin.script;

import java.util.ArrayList;
import java.util.List;

/// Cuts the elements of a script into scenes.
final class SceneSplitter {
    private final List<Element> elements;
    private final List<PrintBlock> blocks;
    private final Pagination pagination;
    private int block;

    SceneSplitter(List<Element> elements, List<PrintBlock> blocks, Pagination pagination) {
        this.elements = elements;
        this.blocks = blocks;
        this.pagination = pagination;
    }

    List<ScriptScene> scenes() {
        var scenes = new ArrayList<ScriptScene>();
        String act = "";
        Light light = Light.UNKNOWN;
        int i = 0;
        while (i < elements.size()) {
            switch (elements.get(i)) {
                case Section section when section.level() == 1 -> act = section.plain();
                case SceneHeading heading -> {
                    int end = i + 1;
                    while (end < elements.size() && !(elements.get(end) instanceof SceneHeading)) {
                        end++;
                    }
                    Light own = heading.slugline().light();
                    light = own == Light.CARRIED || own == Light.UNKNOWN ? light : own;
                    Light resolved = own == Light.CARRIED ? light : own;
                    scenes.add(scene(scenes.size() + 1, heading, i, end, act, resolved));
                }
                default -> {}
            }
            i++;
        }
        return List.copyOf(scenes);
    }

    private ScriptScene scene(
            int ordinal, SceneHeading heading, int from, int to, String act, Light light) {
        while (blocks.get(block).element() < from) {
            block++;
        }
        int page = pagination.pageOf(block);
        long lines = 0;
        while (block < blocks.size() && blocks.get(block).element() < to) {
            lines += blocks.get(block++).share();
        }
        List<Element> own = List.copyOf(elements.subList(from, end(from, to)));
        return new ScriptScene(
                ordinal,
                heading.number().isEmpty() ? Integer.toString(ordinal) : heading.number(),
                heading.slugline(),
                synopsis(own),
                own,
                SaidLength.of(own).orElse(Eighths.ofLines(lines)),
                page,
                act,
                light);
    }

    /// Where a scene ends: before the first of the sections behind its last printed element, for
    /// they lead to the next scene.
    private int end(int from, int to) {
        int printed = to;
        while (printed > from + 1 && !elements.get(printed - 1).printed()) {
            printed--;
        }
        for (int i = printed; i < to; i++) {
            if (elements.get(i) instanceof Section) {
                return i;
            }
        }
        return to;
    }

    /// What the synopses say that stand before the next section.
    private static String synopsis(List<Element> scene) {
        var lines = new ArrayList<String>();
        for (Element element : scene) {
            if (element instanceof Section) {
                break;
            }
            if (element instanceof Synopsis synopsis && !synopsis.text().isEmpty()) {
                lines.add(synopsis.plain());
            }
        }
        return String.join(" ", lines);
    }
}
