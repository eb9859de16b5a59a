package app.aladdin.script;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Words of a plain text.
final class Words {
    private Words() {}

    /// How many words a reader counts: pieces between white space that hold a letter or digit; in
    /// Chinese and Japanese, which write no spaces, every character.
    static int count(String text) {
        int count = 0;
        boolean open = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (spaceless(c)) {
                count++;
                open = false;
            } else if (Character.isWhitespace(c)) {
                open = false;
            } else if (!open && Character.isLetterOrDigit(c)) {
                count++;
                open = true;
            }
        }
        return count;
    }

    /// The words to compare names by: runs of letters and digits in one case, Chinese and Japanese
    /// character by character.
    static List<String> of(String written) {
        String text = Normalizer.normalize(written, Normalizer.Form.NFC);
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (spaceless(c)) {
                end(word, words);
                words.add(Character.toString(c));
            } else if (Character.isLetterOrDigit(c) || joins(c)) {
                word.appendCodePoint(c);
            } else {
                end(word, words);
            }
        }
        end(word, words);
        return words;
    }

    private static void end(StringBuilder word, List<String> into) {
        if (!word.isEmpty()) {
            into.add(word.toString().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT));
            word.setLength(0);
        }
    }

    private static boolean joins(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean spaceless(int c) {
        if (c < 0x2E80) {
            return false;
        }
        var script = Character.UnicodeScript.of(c);
        return Character.isLetter(c)
                && (script == Character.UnicodeScript.HAN
                        || script == Character.UnicodeScript.HIRAGANA
                        || script == Character.UnicodeScript.KATAKANA);
    }
}
