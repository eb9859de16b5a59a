package app.aladdin.platform;

import app.aladdin.contract.Fields;
import app.aladdin.contract.Json;
import app.aladdin.contract.ProblemException;

import com.fasterxml.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// How the window was left: where it was, how large, and which parts were shown. Sizes in pixels of
/// the screen's scale.
public record WindowState(
        double x,
        double y,
        double width,
        double height,
        boolean maximized,
        boolean sidebarOpen,
        boolean panelOpen,
        double panelWidth) {

    /// The first start: placed by the window system.
    public static final WindowState FIRST =
            new WindowState(Double.NaN, Double.NaN, 1440, 900, false, true, true, 400);

    private static final String FILE = "window.json";

    /// The state as kept, or [#FIRST] when there is none that can be read: it is a comfort, and
    /// nothing is lost with it.
    public static WindowState load(Path config) {
        try {
            JsonNode json = Json.parse(Files.readString(config.resolve(FILE)));
            Fields fields = new Fields(json);
            return new WindowState(
                    number(json, "x", FIRST.x),
                    number(json, "y", FIRST.y),
                    Math.clamp(number(json, "width", FIRST.width), 640, 10_000),
                    Math.clamp(number(json, "height", FIRST.height), 480, 10_000),
                    fields.flag("maximized", false),
                    fields.flag("sidebarOpen", true),
                    fields.flag("panelOpen", true),
                    Math.clamp(number(json, "panelWidth", FIRST.panelWidth), 320, 2_000));
        } catch (IOException | ProblemException | IllegalArgumentException none) {
            return FIRST;
        }
    }

    private static double number(JsonNode json, String name, double fallback) {
        JsonNode value = json.get(name);
        return value != null && value.isNumber() ? value.asDouble() : fallback;
    }

    /// Writes the state, whole or not at all.
    public void save(Path config) throws IOException {
        var json =
                Json.object()
                        .put("width", width)
                        .put("height", height)
                        .put("maximized", maximized)
                        .put("sidebarOpen", sidebarOpen)
                        .put("panelOpen", panelOpen)
                        .put("panelWidth", panelWidth);
        if (!Double.isNaN(x) && !Double.isNaN(y)) {
            json.put("x", x).put("y", y);
        }
        PrivateFile.write(config.resolve(FILE), Json.text(json));
    }
}
