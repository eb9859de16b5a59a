package app.aladdin.app;

import app.aladdin.client.Client;

import java.util.List;

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
        try (Pictures pictures = Look.GERMAN.open(client, folder)) {
            everywhere(pictures, Look.GERMAN.prefix());
            pictures.go("characters");
            pictures.press(".list-side .as-table");
            pictures.take("german-characters-table");
            pictures.press(".list-side .as-list");
            pictures.keys();
            pictures.take("german-keys");
        }
        for (Look look : List.of(Look.MIRRORED, Look.LARGER)) {
            try (Pictures pictures = look.open(client, folder)) {
                everywhere(pictures, look.prefix());
            }
        }
    }

    private static void everywhere(Pictures pictures, String prefix) throws Exception {
        for (String place : PLACES) {
            pictures.go(place);
            pictures.take(prefix + place);
        }
    }
}
