package app.aladdin.app;

import app.aladdin.client.Client;
import app.aladdin.contract.EntityKind;
import app.aladdin.contract.Json;

import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Locale;

/// Photographs what nobody has drawn: names that are very long, written from right to left, full of
/// signs or of markup, and lists that are narrowed to some of what is in them.
final class OddStates {
    private static final List<String> NAMES =
            List.of(
                    "The one who waits at the gate and ".repeat(5).strip(),
                    "علاء الدين والمصباح السحري",
                    "<b>Zaynab</b> & <script>alert('map')</script>",
                    "🪔🧞‍♂️ 燈の精 — Дух лампы",
                    "Donaudampfschifffahrtsgesellschaftskapitänswitwenversicherung");

    private final Client client;
    private final Album folder;

    OddStates(Client client, Album folder) {
        this.client = client;
        this.folder = folder;
    }

    /// @param client is online
    void take() throws Exception {
        if (folder.wantsAny("odd")) {
            names();
        }
        if (folder.wantsAny("filter")) {
            filters();
        }
    }

    private void names() throws Exception {
        String project =
                PictureDesk.made(
                        client,
                        EntityKind.PROJECT,
                        "",
                        Json.object().put("name", NAMES.getFirst()).put("type", "series"));
        client.entities().open(project);
        for (int i = 0; i < NAMES.size(); i++) {
            String name = NAMES.get(i);
            PictureDesk.made(
                    client, EntityKind.CHARACTER, project, named(name).put("role", "supporting"));
            PictureDesk.made(client, EntityKind.LOCATION, project, named(name));
            PictureDesk.made(
                    client,
                    EntityKind.SCENE,
                    project,
                    named("INT. " + name.toUpperCase(Locale.ROOT))
                            .put("sceneNumber", 1_000 + i + "A")
                            .put("setting", "INT")
                            .put("timeOfDay", "NIGHT")
                            .put("eighths", 1_601));
        }
        try (Pictures pictures = new Pictures(client, folder)) {
            pictures.rest();
            pictures.take("odd-dashboard");
            for (String place : List.of("characters", "scenes")) {
                pictures.go(place);
                pictures.rest();
                pictures.take("odd-" + place);
                pictures.press(".list-side .as-table");
                pictures.take("odd-" + place + "-table");
                pictures.press(".list-side .as-list");
            }
            pictures.press(".project-button");
            pictures.take("odd-projects");
        }
        client.entities().open(PictureDesk.PROJECT);
    }

    private static ObjectNode named(String name) {
        return Json.object().put("name", name).put("description", name);
    }

    private void filters() throws Exception {
        try (Pictures pictures = new Pictures(client, folder)) {
            pictures.go("scenes");
            pictures.rest();
            pictures.choose(".list-tools .menu-button", "INT", "NIGHT");
            pictures.take("filter-applied");
            pictures.choose(".list-tools .menu-button", "Save");
            pictures.rest();
            pictures.take("filter-name");
        }
    }
}
