package app.aladdin.feature.orchestrator.messages;

import app.aladdin.ui.markdown.Markdown;
import app.aladdin.ui.markdown.Sought;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The texts of a conversation, made ready to be looked through from the end backwards. Each is
/// read once, and only when it may hold what is looked for. On one background thread at a time.
final class Hay {
    /// So many are looked through before somebody hears of it.
    static final int PIECE = 400;

    private final Map<String, Ready> ready = new HashMap<>();
    private int reads;

    /// A message as it stands.
    ///
    /// @param written whether it is shown as it was written
    /// @param whole whether it is shown as something else than its text, so that it counts once
    record Straw(String id, String text, boolean written, boolean whole) {}

    private record Ready(String text, String source, String shown) {}

    /// Hears what was counted so far.
    @FunctionalInterface
    interface Listener {

        /// @param counts still being filled
        /// @param from the first message that is counted, with all behind it
        void counted(int[] counts, int from);
    }

    /// Reads ahead what will be asked for first: the end.
    void read(List<Straw> straws) throws InterruptedException {
        count(straws.subList(Math.max(0, straws.size() - PIECE), straws.size()), " ");
    }

    /// How often the letters stand in each of these messages.
    int[] count(List<Straw> straws, String letters) throws InterruptedException {
        return count(straws, letters, (counts, from) -> {});
    }

    /// The same, telling each time that a piece is done.
    int[] count(List<Straw> straws, String letters, Listener listener) throws InterruptedException {
        int[] counts = new int[straws.size()];
        List<String> words = words(letters);
        for (int i = counts.length - 1; i >= 0; i--) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            int count = count(straws.get(i), letters, words);
            counts[i] = straws.get(i).whole ? Math.min(1, count) : count;
            if (i > 0 && (counts.length - i) % PIECE == 0) {
                listener.counted(counts, i);
            }
        }
        return counts;
    }

    /// How many texts were read as Markdown.
    int reads() {
        return reads;
    }

    private int count(Straw straw, String letters, List<String> words) {
        Ready known = ready.get(straw.id);
        if (known == null || !known.text.equals(straw.text)) {
            known = new Ready(straw.text, Sought.letters(straw.text), "");
            ready.put(straw.id, known);
        }
        if (straw.written) {
            return Sought.count(known.source, letters);
        }
        if (!words.stream().allMatch(known.source::contains)) {
            return 0;
        }
        if (known.shown.isEmpty()) {
            reads++;
            String shown = Markdown.read(straw.text).plainText();
            known = new Ready(known.text, known.source, Sought.letters(shown));
            ready.put(straw.id, known);
        }
        return Sought.count(known.shown, letters);
    }

    /// The runs of letters and digits, which marks do not part.
    private static List<String> words(String letters) {
        return Arrays.stream(letters.split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
