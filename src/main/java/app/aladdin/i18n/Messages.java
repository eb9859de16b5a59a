package app.aladdin.i18n;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The texts of one language. Immutable.
public final class Messages {
    private final ResourceBundle bundle;
    private final Locale locale;

    /// The texts for a locale, English where there is no translation.
    public Messages(Locale locale) {
        this(
                ResourceBundle.getBundle(
                        "app.aladdin.i18n.messages",
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES)),
                locale);
    }

    private Messages(ResourceBundle bundle, Locale wanted) {
        this.bundle = bundle;
        String spoken = bundle.getLocale().getLanguage();
        Locale texts = spoken.isEmpty() ? Locale.ENGLISH : bundle.getLocale();
        // Dates and figures are written in the language of the words around them.
        this.locale = wanted.getLanguage().equals(texts.getLanguage()) ? wanted : texts;
    }

    /// English made a third longer and marked at both ends, to see what does not fit and what was
    /// not taken from the texts.
    public static Messages pseudo() {
        Messages english = new Messages(Locale.ENGLISH);
        return new Messages(new PseudoTexts(english.bundle), Locale.ENGLISH);
    }

    /// A text; `{0}` and so on are replaced by the arguments. In all texts a single quote is
    /// written twice, as [MessageFormat] wants it.
    ///
    /// @throws java.util.MissingResourceException when there is no such text
    public String get(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    /// For FXML.
    public ResourceBundle bundle() {
        return bundle;
    }

    /// How dates and figures are written.
    public Locale locale() {
        return locale;
    }
}
