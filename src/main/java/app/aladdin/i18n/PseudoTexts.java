package app.aladdin.i18n;

import java.util.Enumeration;
import java.util.Locale;
import java.util.ResourceBundle;

/// Texts that are longer than any translation will be.
final class PseudoTexts extends ResourceBundle {
    private final ResourceBundle texts;

    PseudoTexts(ResourceBundle texts) {
        this.texts = texts;
    }

    @Override
    protected Object handleGetObject(String key) {
        String text = texts.getString(key);
        int more = Math.max(1, Math.round(text.length() * 0.35f) - 2);
        return "‹" + text + "~".repeat(more) + "›";
    }

    @Override
    public Enumeration<String> getKeys() {
        return texts.getKeys();
    }

    @Override
    public Locale getLocale() {
        return Locale.ENGLISH;
    }
}
