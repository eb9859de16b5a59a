package app.aladdin.studio.brain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Finds scene numbers: `scene 12`, `scenes 3, 4 and 12A`, `scenes 3 to 5`.
final class SceneNumbers {
    private static final int LONGEST_RANGE = 20;

    private final List<Token> tokens;
    private final Set<Integer> used;

    SceneNumbers(List<Token> tokens, Set<Integer> used) {
        this.tokens = tokens;
        this.used = used;
    }

    List<String> find() {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).sense().equals("scene")) {
                run(i + 1, numbers);
            }
        }
        return List.copyOf(numbers.stream().distinct().toList());
    }

    private void run(int from, List<String> numbers) {
        boolean range = false;
        for (int i = from; i < tokens.size(); i++) {
            String word = tokens.get(i).word();
            if (number(word)) {
                if (range) {
                    between(numbers.getLast(), word, numbers);
                }
                numbers.add(word);
                used.add(i);
                range = false;
            } else if (word.equals("to") || word.equals("through") || word.equals("bis")) {
                range = !numbers.isEmpty();
            } else if (!Set.of("and", "or", "number", "no", "und").contains(word)) {
                return;
            }
        }
    }

    private static void between(String first, String last, List<String> numbers) {
        if (!plain(first) || !plain(last)) {
            return;
        }
        int from = Integer.parseInt(first);
        int to = Integer.parseInt(last);
        for (int n = from + 1; n < to && n <= from + LONGEST_RANGE; n++) {
            numbers.add(Integer.toString(n));
        }
    }

    /// As scripts number: digits, then letters for what was inserted later.
    private static boolean number(String word) {
        return word.matches("[0-9]{1,4}[a-z]{0,2}");
    }

    private static boolean plain(String word) {
        return word.matches("[0-9]{1,4}");
    }
}
