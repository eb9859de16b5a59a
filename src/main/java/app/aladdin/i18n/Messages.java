package app.aladdin.i18n;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The texts of one language. Immutable.
public final class Messages {
    private final ResourceBundle bundle;

    /// The texts for a locale, English where there is no translation.
    public Messages(Locale locale) {
        bundle =
                ResourceBundle.getBundle(
                        "app.aladdin.i18n.messages",
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /// A text; `{0}` and so on are replaced by the arguments. In all texts a single quote is
    /// written twice, as [MessageFormat] wants it.
    ///
    /// @throws java.util.MissingResourceException when there is no such text
    public String get(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), bundle.getLocale()).format(arguments);
    }

    /// For FXML.
    public ResourceBundle bundle() {
        return bundle;
    }
}
