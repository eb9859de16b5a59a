package app.aladdin.ui.view;

import java.util.Locale;

/// The colour of a state; always shown together with a word, a number or an icon.
public enum Tone {
    PLAIN,
    MUTED,
    ACCENT,
    SUCCESS,
    WARNING,
    DANGER,
    INFO;

    /// The style class; [#PLAIN] has none that a style sheet knows.
    public String styleClass() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The tone of a quality or a confidence between 0 and 1: from 0.8 good, from 0.6 fair, else
    /// poor.
    public static Tone ofQuality(double quality) {
        if (quality >= 0.8) {
            return SUCCESS;
        }
        return quality >= 0.6 ? WARNING : DANGER;
    }
}
