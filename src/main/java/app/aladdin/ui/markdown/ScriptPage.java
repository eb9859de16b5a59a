package app.aladdin.ui.markdown;

import app.aladdin.script.Centred;
import app.aladdin.script.Cue;
import app.aladdin.script.Dialogue;
import app.aladdin.script.Element;
import app.aladdin.script.Fountain;
import app.aladdin.script.Lyric;
import app.aladdin.script.Parenthetical;
import app.aladdin.script.SceneHeading;
import app.aladdin.script.Transition;

import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

import java.util.ArrayList;
import java.util.List;

/// A piece of a screenplay with the margins of its printed page, as far as there is room.
final class ScriptPage extends Flowing {
    /// Columns of Courier between the margins of a page, and the width of one at the size shown.
    private static final int COLUMNS = 61;

    private static final double COLUMN = 8.4;
    private static final double LINE = 18;

    private final List<Line> lines = new ArrayList<>();

    private final org.commonmark.node.Node source;
    private List<Element> elements = List.of();

    /// @param source the parsed block
    ScriptPage(org.commonmark.node.Node source) {
        this.source = source;
        getStyleClass().add("md-script");
    }

    /// Shows this script; what it begins with in the same way as before stays.
    void show(String fountain) {
        List<Element> next =
                Fountain.read(fountain).elements().stream()
                        .filter(element -> element.printed() && !element.plain().isBlank())
                        .toList();
        int same = 0;
        while (same < Math.min(next.size(), elements.size())
                && next.get(same).equals(elements.get(same))) {
            same++;
        }
        keep(same);
        next.subList(same, next.size()).forEach(this::add);
        elements = next;
        if (lines.isEmpty()) {
            add(new Line(prose(fountain.strip()), 0, COLUMNS, false));
        }
    }

    private void keep(int count) {
        getChildren().remove(count, getChildren().size());
        lines.subList(count, lines.size()).clear();
    }

    private void add(Element element) {
        Prose prose = prose(element.plain());
        add(
                switch (element) {
                    case SceneHeading heading -> heading(heading);
                    case Cue _ -> new Line(prose, 20, 38, true);
                    case Parenthetical direction ->
                            new Line(prose("(" + direction.plain() + ")"), 15, 25, false);
                    case Dialogue _, Lyric _ -> new Line(prose, 10, 35, false);
                    case Transition _ -> aligned(prose, TextAlignment.RIGHT);
                    case Centred _ -> aligned(prose, TextAlignment.CENTER);
                    default -> new Line(prose, 0, COLUMNS, true);
                });
    }

    private void add(Line line) {
        lines.add(line);
        getChildren().add(line.prose);
    }

    private Line heading(SceneHeading heading) {
        String number = heading.number().isEmpty() ? "" : heading.number() + "  ";
        Prose prose = prose(number + heading.plain());
        prose.getStyleClass().add("md-scene-heading");
        return new Line(prose, 0, COLUMNS, true);
    }

    private static Line aligned(Prose prose, TextAlignment alignment) {
        prose.setTextAlignment(alignment);
        return new Line(prose, 0, COLUMNS, true);
    }

    private Prose prose(String text) {
        Prose prose = new Prose("md-script-line");
        prose.add(new Text(Shown.of(text)), source, -1);
        return prose;
    }

    @Override
    double heightAt(double width) {
        double height = 0;
        for (Line line : lines) {
            height += line.gap(height) + line.prose.prefHeight(line.columns * column(width));
        }
        return height;
    }

    @Override
    double naturalWidth() {
        return COLUMNS * COLUMN;
    }

    @Override
    void place(double x, double y, double width, double height) {
        double column = column(width);
        double left = x + Math.max(0, (width - COLUMNS * column) / 2);
        double top = 0;
        for (Line line : lines) {
            top += line.gap(top);
            double wide = line.columns * column;
            double high = line.prose.prefHeight(wide);
            line.prose.resizeRelocate(Math.rint(left + line.indent * column), y + top, wide, high);
            top += high;
        }
    }

    private static double column(double width) {
        return Math.min(COLUMN, width / COLUMNS);
    }

    /// One element on the page, in columns of Courier; paragraphs have an empty line above.
    private record Line(Prose prose, int indent, int columns, boolean paragraph) {
        double gap(double above) {
            return paragraph && above > 0 ? LINE : 0;
        }
    }
}
