package app.aladdin.feature.orchestrator.messages;

import app.aladdin.ui.markdown.Markdown;
import app.aladdin.ui.markdown.Sought;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The texts of a conversation, made ready to be looked through. Each is read once, and only when
/// it may hold what is looked for. On one background thread at a time.
final class Hay {
    private final Map<String, Ready> ready = new HashMap<>();

    /// A message as it stands.
    ///
    /// @param written whether it is shown as it was written
    /// @param whole whether it is shown as something else than its text, so that it counts once
    record Straw(String id, String text, boolean written, boolean whole) {}

    private record Ready(String text, String source, String shown) {}

    /// How often the letters stand in each of these messages.
    int[] count(List<Straw> straws, String letters) throws InterruptedException {
        int[] counts = new int[straws.size()];
        String word = longestWord(letters);
        for (int i = 0; i < counts.length; i++) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            int count = count(straws.get(i), letters, word);
            counts[i] = straws.get(i).whole ? Math.min(1, count) : count;
        }
        return counts;
    }

    private int count(Straw straw, String letters, String word) {
        Ready known = ready.get(straw.id);
        if (known == null || !known.text.equals(straw.text)) {
            known = new Ready(straw.text, Sought.letters(straw.text), "");
            ready.put(straw.id, known);
        }
        if (straw.written) {
            return Sought.count(known.source, letters);
        }
        if (!known.source.contains(word)) {
            return 0;
        }
        if (known.shown.isEmpty()) {
            String shown = Markdown.read(straw.text).plainText();
            known = new Ready(known.text, known.source, Sought.letters(shown));
            ready.put(straw.id, known);
        }
        return Sought.count(known.shown, letters);
    }

    /// The longest run of letters and digits, which marks do not part.
    private static String longestWord(String letters) {
        String longest = "";
        for (String word : letters.split("[^\\p{L}\\p{N}]+", -1)) {
            longest = word.length() > longest.length() ? word : longest;
        }
        return longest;
    }
}
