package app.aladdin.client.outbox;

import app.aladdin.contract.ChatRequest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Splits a text that is longer than a server takes. The portions put together are the text again,
/// to the character; each is as long as it may be and ends where the text pauses: before a heading
/// if there is one, else at a blank line, at the end of a line, between words, and only where there
/// is nothing of that kind, anywhere else.
public final class Portions {
    /// Where a text may be cut, the best first; a cut comes before what the group catches.
    private static final List<Pattern> PAUSES =
            List.of(
                    // Markdown's headings, sections of Fountain and scene headings.
                    Pattern.compile(
                            "\\n()(?:#{1,6}[ \\t]|(?:INT|EXT|EST|I/E)[./ ])",
                            Pattern.CASE_INSENSITIVE),
                    Pattern.compile("\\n[ \\t]*\\r?\\n()"),
                    Pattern.compile("\\n()"),
                    Pattern.compile("\\s()"));

    private Portions() {}

    /// The portions of a text, each of at most [ChatRequest#MAX_LENGTH] UTF-16 units; one for a
    /// text that is short enough, none for an empty one.
    public static List<String> of(String text) {
        return of(text, ChatRequest.MAX_LENGTH);
    }

    /// The portions that say something: blank ones have nothing to be asked about.
    public static List<String> worded(String text) {
        return of(text).stream().filter(portion -> !portion.isBlank()).toList();
    }

    /// @param most the most UTF-16 units of a portion, at least 2
    static List<String> of(String text, int most) {
        List<String> portions = new ArrayList<>();
        int from = 0;
        while (text.length() - from > most) {
            int end = from + length(text.substring(from, from + most + 1), most);
            portions.add(text.substring(from, end));
            from = end;
        }
        if (from < text.length()) {
            portions.add(text.substring(from));
        }
        return List.copyOf(portions);
    }

    /// How much of a text goes into a portion.
    ///
    /// @param ahead the text as far as a portion can go, and one unit more
    private static int length(String ahead, int most) {
        for (Pattern pause : PAUSES) {
            int last =
                    pause.matcher(ahead)
                            .results()
                            .mapToInt((MatchResult found) -> found.start(1))
                            // What comes before it must be worth a portion of its own.
                            .filter(at -> at <= most && !ahead.substring(0, at).isBlank())
                            .reduce(0, (before, after) -> after);
            if (last > 0) {
                return last;
            }
        }
        boolean insidePair =
                Character.isHighSurrogate(ahead.charAt(most - 1))
                        && Character.isLowSurrogate(ahead.charAt(most));
        return insidePair ? most - 1 : most;
    }
}
