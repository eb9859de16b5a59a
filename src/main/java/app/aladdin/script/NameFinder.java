package app.aladdin.script;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds names in a text as whole words, the longest first, in one pass.
final class NameFinder {
    /// A word of a name, and the words that may come next.
    private static final class Node {
        final Map<String, Node> next = new HashMap<>();
        @Nullable String name;
    }

    private final Node root = new Node();

    /// Of names that mean the same the first spelling is given back.
    NameFinder(List<String> names) {
        for (String name : names) {
            Node node = root;
            for (String word : Words.of(PlainText.of(name))) {
                node = node.next.computeIfAbsent(word, _ -> new Node());
            }
            if (node != root && node.name == null) {
                node.name = name;
            }
        }
    }

    /// Every name at each of its places, in order.
    List<String> in(String text) {
        var found = new ArrayList<String>();
        List<String> words = Words.of(text);
        int i = 0;
        while (i < words.size()) {
            Node node = root.next.get(words.get(i));
            int end = i + 1;
            int after = end;
            String longest = null;
            while (node != null) {
                if (node.name != null) {
                    longest = node.name;
                    after = end;
                }
                node = end < words.size() ? node.next.get(words.get(end++)) : null;
            }
            if (longest != null) {
                found.add(longest);
            }
            i = longest == null ? i + 1 : after;
        }
        return found;
    }
}
