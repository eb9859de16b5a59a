package app.aladdin.app;

import app.aladdin.client.Client;
import app.aladdin.client.edits.EditEvent;
import app.aladdin.contract.EntityKind;
import app.aladdin.contract.Json;
import app.aladdin.ui.nav.Destination;

import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/// What a server did not take, and what two changed at once: in the list and on the thing.
final class TroubleStates {
    private static final String LAMP = PictureDesk.PROJECT + "-scene-1";
    private static final String OTHER = PictureDesk.PROJECT + "-scene-2";

    private final Client client;
    private final Album folder;
    private final List<String> edits = new ArrayList<>();

    TroubleStates(Client client, Album folder) {
        this.client = client;
        this.folder = folder;
    }

    void take() throws Exception {
        CountDownLatch told = new CountDownLatch(3);
        Runnable release =
                client.edits()
                        .events()
                        .subscribe(event -> {
                            if (event instanceof EditEvent.Failed
                                    || event instanceof EditEvent.Conflicted) {
                                told.countDown();
                            }
                        });
        edits.add(
                client.edits()
                        .create(
                                EntityKind.SCENE,
                                PictureDesk.PROJECT,
                                refused()
                                        .put("name", "INT. LANTERN SHOP - NIGHT")
                                        .put("description", "A lamp too many.")
                                        .put("sceneNumber", "12A")));
        edits.add(
                changed(
                        LAMP,
                        Json.object().put("name", "x"),
                        refused().put("name", "EXT. BAZAAR - NOON")));
        ObjectNode before =
                Json.object()
                        .put("name", "EXT. BAZAAR - DAY")
                        .put("description", "Traders set up.")
                        .put("updatedAt", "2020-01-01T00:00:00Z");
        edits.add(
                changed(
                        OTHER,
                        before,
                        before.deepCopy()
                                .put("name", "EXT. BAZAAR - SPICE ROW - DAWN")
                                .put(
                                        "description",
                                        "Traders set up before the sun is over the roofs; Aladdin"
                                                + " is asleep on a bale of cloth.")));
        PictureDesk.await(told, "three that were not taken");
        release.run();
        try (Pictures pictures = new Pictures(client, folder)) {
            both(pictures, "");
        }
        Look.all(client, folder, "scenes-", TroubleStates::both);
        client.edits().discardAll(edits);
    }

    private static void both(Pictures pictures, String prefix) throws Exception {
        for (String id : List.of(LAMP, OTHER)) {
            pictures.go(new Destination.Scenes(Optional.of(id)));
            pictures.take(prefix + (id.equals(LAMP) ? "scenes-trouble" : "scenes-conflict"));
        }
    }

    private String changed(String id, ObjectNode before, ObjectNode after) {
        return client.edits().change(EntityKind.SCENE, PictureDesk.PROJECT, id, before, after);
    }

    /// A picture that the project does not have.
    private static ObjectNode refused() {
        ObjectNode fields = Json.object();
        fields.putArray("images").addObject().put("mediaId", "nowhere").put("alt", "");
        return fields;
    }
}
