package app.aladdin.app;

import app.aladdin.client.Client;
import app.aladdin.i18n.Messages;
import app.aladdin.platform.Settings;

import java.util.List;
import java.util.Locale;

/// The same views for other people: in German, in longer words and mirrored, and larger.
final class LanguageStates {
    private static final List<String> PLACES =
            List.of(
                    "dashboard",
                    "scenes",
                    "characters",
                    "locations",
                    "gallery",
                    "relationships",
                    "conversations",
                    "executions",
                    "settings");

    private final Client client;
    private final Album folder;

    LanguageStates(Client client, Album folder) {
        this.client = client;
        this.folder = folder;
    }

    void take() throws Exception {
        try (Pictures pictures =
                new Pictures(client, folder, new Messages(Locale.GERMAN), Settings.DEFAULT)) {
            everywhere(pictures, "german");
            pictures.go("characters");
            pictures.press(".list-side .as-table");
            pictures.take("german-characters-table");
            pictures.press(".list-side .as-list");
            pictures.keys();
            pictures.take("german-keys");
        }
        try (Pictures pictures =
                new Pictures(client, folder, Messages.pseudo(), Settings.DEFAULT)) {
            pictures.mirror();
            everywhere(pictures, "mirrored");
        }
        try (Pictures pictures = new Pictures(client, folder)) {
            pictures.scale(1.5);
            everywhere(pictures, "larger");
        }
    }

    private static void everywhere(Pictures pictures, String name) throws Exception {
        for (String place : PLACES) {
            pictures.go(place);
            pictures.take(name + "-" + place);
        }
    }
}
