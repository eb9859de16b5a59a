package app.aladdin.platform;

import app.aladdin.contract.Fields;
import app.aladdin.contract.Json;
import app.aladdin.contract.ProblemException;

import com.fasterxml.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// How the window was left: where it was, how large, and which parts were shown. Sizes in pixels of
/// the screen's scale.
///
/// @param panelOut whether the orchestrator's panel was in a window of its own
/// @param panel where that window was; its place may be [Double#NaN]
/// @param tourDue whether nobody was shown around yet
public record WindowState(
        double x,
        double y,
        double width,
        double height,
        boolean maximized,
        boolean sidebarOpen,
        boolean panelOpen,
        double panelWidth,
        boolean panelOut,
        Screens.Area panel,
        boolean tourDue) {

    /// The first start: placed by the window system.
    public static final WindowState FIRST =
            new WindowState(
                    Double.NaN,
                    Double.NaN,
                    1440,
                    900,
                    false,
                    true,
                    true,
                    400,
                    false,
                    new Screens.Area(Double.NaN, Double.NaN, 460, 760),
                    false);

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
                    Math.clamp(number(json, "panelWidth", FIRST.panelWidth), 320, 2_000),
                    fields.flag("panelOut", false),
                    area(json.path("panel")),
                    !fields.flag("toured", false));
        } catch (NoSuchFileException firstStart) {
            return FIRST.withTourDue();
        } catch (IOException | ProblemException | IllegalArgumentException none) {
            return FIRST;
        }
    }

    private WindowState withTourDue() {
        return new WindowState(
                x,
                y,
                width,
                height,
                maximized,
                sidebarOpen,
                panelOpen,
                panelWidth,
                panelOut,
                panel,
                true);
    }

    private static Screens.Area area(JsonNode json) {
        return new Screens.Area(
                number(json, "x", Double.NaN),
                number(json, "y", Double.NaN),
                Math.clamp(number(json, "width", FIRST.panel.width()), 350, 10_000),
                Math.clamp(number(json, "height", FIRST.panel.height()), 400, 10_000));
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
                        .put("panelWidth", panelWidth)
                        .put("panelOut", panelOut)
                        .put("toured", !tourDue);
        var own = json.putObject("panel");
        own.put("width", panel.width()).put("height", panel.height());
        if (!Double.isNaN(panel.x()) && !Double.isNaN(panel.y())) {
            own.put("x", panel.x()).put("y", panel.y());
        }
        if (!Double.isNaN(x) && !Double.isNaN(y)) {
            json.put("x", x).put("y", y);
        }
        PrivateFile.write(config.resolve(FILE), Json.text(json));
    }
}
