package app.aladdin.ui.markdown;

import java.util.Locale;

/// What stands behind a fence: the language, and maybe a title.
record CodeInfo(String info) {

    /// The first word in small letters, or an empty text.
    String language() {
        String stripped = info.strip();
        int end = 0;
        while (end < stripped.length() && !Character.isWhitespace(stripped.charAt(end))) {
            end++;
        }
        return stripped.substring(0, end).toLowerCase(Locale.ROOT);
    }

    /// What the head says: `fountain Scene 35, page 43` is titled by what follows the language.
    String title() {
        String language = language();
        String rest = info.strip().substring(language.length()).strip();
        if (!rest.isEmpty()) {
            return rest;
        }
        return Language.named(language).map(Language::title).orElseGet(() -> capitalised(language));
    }

    private static String capitalised(String word) {
        return word.isEmpty()
                ? ""
                : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
