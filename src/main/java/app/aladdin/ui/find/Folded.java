package app.aladdin.ui.find;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/// A text without case and accents, as people type when they look for something, and where each of
/// its letters stands in the text as it is written.
public record Folded(String text, int[] places, int length) {

    /// @param text as it is written
    public static Folded of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        int[] places = new int[text.length() + 8];
        int at = 0;
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            String plain = fold(letter);
            if (folded.length() + plain.length() > places.length) {
                places = Arrays.copyOf(places, places.length * 2);
            }
            for (int i = 0; i < plain.length(); i++) {
                places[folded.length() + i] = at;
            }
            folded.append(plain);
            at += Character.charCount(letter);
        }
        return new Folded(folded.toString(), places, text.length());
    }

    private static String fold(int letter) {
        if (letter < 128) {
            return Character.toString(Character.toLowerCase(letter));
        }
        String other = special(letter);
        if (!other.isEmpty()) {
            return other;
        }
        if (Character.getType(letter) == Character.NON_SPACING_MARK) {
            return "";
        }
        if (Character.isIdeographic(letter)) {
            return Character.toString(letter);
        }
        return Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD)
                .replaceAll("\\p{Mn}+", "")
                .toLowerCase(Locale.ROOT);
    }

    /// Letters that Unicode does not take apart.
    private static String special(int letter) {
        return switch (letter) {
            case 'ß', 'ẞ' -> "ss";
            case 'ø', 'Ø' -> "o";
            case 'æ', 'Æ' -> "ae";
            case 'œ', 'Œ' -> "oe";
            case 'ł', 'Ł' -> "l";
            case 'đ', 'Đ', 'ð', 'Ð' -> "d";
            case 'ı' -> "i";
            case '’', '‘' -> "'";
            default -> "";
        };
    }

    /// Where the letters from `from` to before `to` stand in the text as it is written.
    public Span span(int from, int to) {
        int begin = places[from];
        int end = to < text.length() ? places[to] : length;
        return new Span(begin, Math.max(begin, end));
    }

    /// Whether two are the same text; records compare arrays by identity.
    @Override
    public boolean equals(Object other) {
        return other instanceof Folded folded && folded.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
