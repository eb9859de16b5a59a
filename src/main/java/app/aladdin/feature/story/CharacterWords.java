package app.aladdin.feature.story;

import app.aladdin.i18n.Messages;

import java.util.Locale;

/// What is said of a character in a row and in the detail.
final class CharacterWords {
    private CharacterWords() {}

    /// The word for a role; another server's own word is shown as it is.
    static String role(String role, Messages messages) {
        return switch (role) {
            case "protagonist", "antagonist", "supporting", "minor" -> messages.get("role." + role);
            default -> role;
        };
    }

    /// The word for the type of a relationship, such as `opposes`.
    static String relation(String type) {
        return type.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
