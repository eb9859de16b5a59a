package app.aladdin.ui.markdown;

import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Link targets that a text defines (`[label]: target "title"`), wherever in it: the first
/// definition of a label counts, for blocks before and behind it.
final class Definitions {
    private static final String SPECIAL = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private Definitions() {}

    /// What the last pieces of blocks define: each label with its definition written out once more,
    /// so that another stretch of the text can be parsed behind it.
    static Map<String, String> ofLast(List<Block> blocks) {
        return in(blocks.stream().map(Block::last).toList());
    }

    /// What all of these blocks defines.
    static Map<String, String> of(List<Block> blocks) {
        return in(blocks.stream().flatMap(block -> block.pieces().stream()).toList());
    }

    /// What these pieces define.
    static Map<String, String> in(List<Piece> pieces) {
        Map<String, String> found = new LinkedHashMap<>();
        for (Piece piece : pieces) {
            if (piece.source().contains("]:")) {
                collect(piece.node(), found);
            }
        }
        return found;
    }

    private static void collect(Node root, Map<String, String> found) {
        Deque<Node> open = new ArrayDeque<>();
        open.push(root);
        while (!open.isEmpty()) {
            Node node = open.pop();
            if (node instanceof LinkReferenceDefinition definition) {
                found.putIfAbsent(definition.getLabel(), write(definition));
            }
            for (Node child = node.getLastChild(); child != null; child = child.getPrevious()) {
                open.push(child);
            }
        }
    }

    private static String write(LinkReferenceDefinition definition) {
        String title = definition.getTitle();
        return "[%s]: <%s>%s\n\n"
                .formatted(
                        definition.getLabel(),
                        escaped(definition.getDestination()),
                        title == null ? "" : " \"" + escaped(title) + '"');
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (SPECIAL.indexOf(c) >= 0) {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }
}
