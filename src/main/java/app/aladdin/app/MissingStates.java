package app.aladdin.app;

import app.aladdin.client.Client;
import app.aladdin.contract.EntityKind;
import app.aladdin.contract.Json;
import app.aladdin.host.Host;
import app.aladdin.i18n.Messages;
import app.aladdin.platform.Settings;

import java.util.List;
import java.util.Locale;

/// Views in which there is nothing yet, or nothing because the server cannot be reached.
final class MissingStates {
    private static final String ODD_NAME =
            "EXT. <b>BAZAAR</b> & SPICE ROW 🪔 السوق - " + "WHERE EVERYTHING IS SOLD, ".repeat(5);

    private final PictureDesk desk;
    private final Album folder;

    MissingStates(PictureDesk desk, Album folder) {
        this.desk = desk;
        this.folder = folder;
    }

    /// A project in which nothing was done.
    void empty(Client client) throws Exception {
        client.entities()
                .open(
                        PictureDesk.made(
                                client,
                                EntityKind.PROJECT,
                                "",
                                Json.object()
                                        .put("name", "The Night Ferry")
                                        .put("type", "series")));
        try (Pictures pictures = new Pictures(client, folder)) {
            for (String place : List.of("dashboard", "executions", "conversations")) {
                pictures.go(place);
                pictures.rest();
                pictures.take(place + "-empty");
            }
        }
        client.entities().open(PictureDesk.PROJECT);
    }

    /// Without the server, with what was kept.
    void offline(Client client) throws Exception {
        offlineElsewhere(client);
        try (Pictures pictures = new Pictures(client, folder)) {
            pictures.go("executions");
            pictures.take("executions-offline");
            pictures.panel(false);
            pictures.go("conversations");
            pictures.take("conversations-offline");
            pictures.press(".outage-more");
            pictures.take("conversations-offline-why");
            pictures.closeTop();
            client.edits()
                    .change(
                            EntityKind.SCENE,
                            PictureDesk.PROJECT,
                            PictureDesk.PROJECT + "-scene-1",
                            Json.object().put("name", "EXT. BAZAAR - SPICE ROW - DAY"),
                            Json.object().put("name", ODD_NAME));
            pictures.go("scenes");
            pictures.take("scenes-pending");
            client.edits()
                    .delete(
                            EntityKind.SCENE,
                            PictureDesk.PROJECT,
                            PictureDesk.PROJECT + "-scene-3");
            pictures.await(".list-troubles .card");
            pictures.take("scenes-pending-deletion");
        }
        Look.all(
                client,
                folder,
                "scenes-pending",
                (pictures, prefix) -> {
                    pictures.go("scenes");
                    pictures.await(".list-troubles .card");
                    pictures.take(prefix + "scenes-pending-deletion");
                });
    }

    /// The same in German, mirrored and larger: there is hardly room for it in the top bar.
    private void offlineElsewhere(Client client) throws Exception {
        try (Pictures german =
                new Pictures(client, folder, new Messages(Locale.GERMAN), Settings.DEFAULT)) {
            german.go("conversations");
            german.take("german-offline");
        }
        try (Pictures mirrored =
                new Pictures(client, folder, Messages.pseudo(), Settings.DEFAULT)) {
            mirrored.mirror();
            mirrored.go("conversations");
            mirrored.take("mirrored-offline");
        }
        try (Pictures larger = new Pictures(client, folder)) {
            larger.scale(1.5);
            larger.go("conversations");
            larger.take("larger-offline");
        }
    }

    /// Without the server, and nothing was kept.
    void nothing() throws Exception {
        List<String> places = List.of("dashboard", "scenes", "gallery", "executions");
        try (Host host = desk.open(PictureDesk.NOWHERE, PictureDesk.QUICK);
                Pictures pictures = new Pictures(host.client(), folder)) {
            for (String place : places) {
                pictures.go(place);
                pictures.take(place + "-loading");
            }
            PictureDesk.run(host.client(), host, true);
            for (String place : places) {
                pictures.go(place);
                pictures.take(place + "-failed");
            }
            Look.all(
                    host.client(),
                    folder,
                    "scenes-",
                    (others, prefix) -> {
                        others.go("scenes");
                        others.take(prefix + "scenes-failed");
                    });
        }
    }
}
