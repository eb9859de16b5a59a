package app.aladdin.feature.search;

import org.kordamp.ikonli.feather.Feather;

import java.util.Locale;

/// What can be found, in the order of its headings where nothing else decides.
enum Kind {
    SCENE(Feather.FILM),
    CHARACTER(Feather.USER),
    LOCATION(Feather.MAP_PIN),
    EPISODE(Feather.TV),
    CONVERSATION(Feather.MESSAGE_SQUARE),
    PROJECT(Feather.FOLDER),
    COMMAND(Feather.COMMAND),
    /// Found in what was said.
    MESSAGE(Feather.MESSAGE_CIRCLE),
    /// Found in texts by the server.
    TEXT(Feather.FILE_TEXT),
    /// What can be done with the words themselves.
    WORDS(Feather.CORNER_DOWN_RIGHT),
    /// What was looked for before.
    BEFORE(Feather.CLOCK);

    private final Feather icon;

    Kind(Feather icon) {
        this.icon = icon;
    }

    Feather icon() {
        return icon;
    }

    /// The key of its heading.
    String key() {
        return "palette." + name().toLowerCase(Locale.ROOT);
    }
}
