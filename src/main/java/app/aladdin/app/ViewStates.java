package app.aladdin.app;

import app.aladdin.client.Client;
import app.aladdin.contract.EntityKind;
import app.aladdin.contract.LiveEvent;
import app.aladdin.contract.Mode;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// The views with the sample project in them, and what opens over them.
final class ViewStates {
    private final Client client;
    private final Album folder;
    private final Path home;

    ViewStates(Client client, Album folder, Path home) {
        this.client = client;
        this.folder = folder;
        this.home = home;
    }

    void take() throws Exception {
        try (Pictures pictures = new Pictures(client, folder)) {
            pictures.take("dashboard-chat");
            for (String place : List.of("scenes", "characters", "locations", "settings")) {
                pictures.go(place);
                pictures.take(place);
            }
            for (String place : List.of("scenes", "characters")) {
                pictures.go(place);
                pictures.rest();
                pictures.press(".list-side .as-table");
                pictures.take(place + "-table");
                pictures.press(".list-side .as-list");
            }
            pictures.select(5);
            pictures.take("characters-selected");
            Path table = home.resolve("cast.csv");
            Files.writeString(
                    table,
                    "Name,Type,Summary,Traits\nZaynab,Supporting,A mapmaker's daughter who sells"
                            + " copied charts.,curious; proud\nAladdin,Protagonist,The boy with the"
                            + " lamp.,\nHarun,King,Guards the gate.,patient\n,Minor,Carries"
                            + " water.,\n");
            pictures.table(EntityKind.CHARACTER, table);
            pictures.take("characters-import");
            pictures.closeTop();
            pictures.go("dashboard");
            pictures.search("cave");
            pictures.take("palette");
            pictures.closeTop();
            pictures.signIn();
            pictures.take("sign-in");
            pictures.closeTop();
            pictures.press(".project-button");
            pictures.press(".project-row .icon-button");
            pictures.press(".menu-row.danger");
            pictures.take("project-delete");
            pictures.closeTop();
            tell();
            for (String part : List.of("project", "bell", "user")) {
                pictures.press("." + part + "-button");
                pictures.take("top-" + part);
                pictures.closeTop();
            }
            for (Mode mode : Mode.values()) {
                pictures.welcome(mode);
                pictures.take("welcome-" + mode.wire());
            }
            pictures.welcome(Mode.QUERY);
            pictures.fill("Where is the ring seen or used?", "#scene", "#character");
            pictures.take("query-filled");
            pictures.welcome(Mode.DATA);
            pictures.fill(
                    "Name: Zaynab\nRole: supporting\nDescription: A mapmaker's daughter.",
                    "#ingests");
            pictures.take("data-filled");
            pictures.welcome(Mode.CHAT);
            pictures.press("#pick-actions");
            pictures.take("chat-actions");
        }
    }

    private void tell() {
        String[][] all = {
            {"info", "Tomás joined", "Seen in scene 46", ""},
            {"success", "Act one broken down", "Quality 0.87, 7 of 7", "Open"},
            {"warning", "Image folder is nearly full", "1.2 GB left", "Show"},
            {"error", "Image Quality failed", "Act two breakdown", "Open"},
        };
        for (String[] one : all) {
            LiveEvent.Action action =
                    one[3].isEmpty()
                            ? null
                            : new LiveEvent.Action(
                                    one[3], "aladdin://project/the-brass-lamp/scene/scene-1");
            client.notifications()
                    .heard(
                            new LiveEvent.Notification(
                                    one[1], one[0], one[1], one[2], action, Instant.now()));
        }
        client.notifications().markRead("Tomás joined");
        client.notifications().markRead("Act one broken down");
    }
}
