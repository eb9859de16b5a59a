package app.aladdin.script;

import java.text.Normalizer;
import java.util.Locale;

/// When two names mean the same person or place: letter case and white space make no difference.
public final class Names {
    private Names() {}

    /// The form under which a name is compared and stored in maps.
    public static String key(String name) {
        String composed = Normalizer.normalize(collapse(name), Normalizer.Form.NFC);
        // Upper case first folds pairs that lower case alone keeps apart, such as the two sigmas.
        return composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /// True when both mean the same.
    public static boolean same(String one, String other) {
        return key(one).equals(key(other));
    }

    /// The text with every run of white space as one space, and none at either end.
    static String collapse(String text) {
        var out = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                gap = true;
            } else {
                if (gap && !out.isEmpty()) {
                    out.append(' ');
                }
                gap = false;
                out.append(c);
            }
        }
        return out.toString();
    }
}
