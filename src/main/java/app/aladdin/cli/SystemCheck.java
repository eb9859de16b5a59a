package app.aladdin.cli;

import app.aladdin.platform.Version;

import com.fasterxml.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// Examines the computer, without starting the toolkit.
final class SystemCheck {
    /// One file of each bundled family.
    private static final List<String> FACES =
            List.of("Inter-Regular", "JetBrainsMono-Regular", "CourierPrime-Regular");

    /// Beyond this many files nobody doubts that there are fonts.
    private static final int MOST_FILES = 20_000;

    private final Report report;
    private final Map<String, String> environment;
    private final boolean linux =
            System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");

    SystemCheck(Report report, Map<String, String> environment) {
        this.report = report;
        this.environment = environment;
    }

    void versions() {
        String javafx =
                ModuleLayer.boot()
                        .findModule("javafx.graphics")
                        .flatMap(module -> module.getDescriptor().rawVersion())
                        .orElse("");
        report.section("versions")
                .put("Aladdin", Version.NUMBER)
                .put("Java", Runtime.version() + " " + System.getProperty("java.vendor", ""))
                .put("JavaFX", javafx)
                .put(
                        "system",
                        "%s %s %s"
                                .formatted(
                                        System.getProperty("os.name"),
                                        System.getProperty("os.version"),
                                        System.getProperty("os.arch")));
    }

    void display() {
        ObjectNode display = report.section("display");
        if (linux) {
            String x11 = environment.getOrDefault("DISPLAY", "");
            display.put("DISPLAY", x11)
                    .put("WAYLAND_DISPLAY", environment.getOrDefault("WAYLAND_DISPLAY", ""))
                    .put("window", x11.isEmpty() ? "no, text mode only" : "possible");
        } else {
            display.put("window", "possible");
        }
        display.put("platform", System.getProperty("glass.platform", "the system's"));
    }

    void fonts() {
        long bundled =
                FACES.stream()
                        .filter(face ->
                                SystemCheck.class.getResource(
                                                "/app/aladdin/ui/fonts/" + face + ".ttf")
                                        != null)
                        .count();
        ObjectNode fonts = report.section("fonts");
        fonts.put("bundled", bundled + " of " + FACES.size() + " families");
        if (linux) {
            fonts.put("libpangoft2", loadable("libpangoft2-1.0.so.0"));
            fonts.put("installed files", installed());
        }
    }

    @SuppressWarnings("restricted")
    private static boolean loadable(String library) {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(library, arena);
            return true;
        } catch (IllegalArgumentException | IllegalCallerException notThere) {
            return false;
        }
    }

    private static long installed() {
        String home = System.getProperty("user.home", "/");
        return Stream.of(
                        Path.of("/usr/share/fonts"),
                        Path.of("/usr/local/share/fonts"),
                        Path.of(home, ".fonts"),
                        Path.of(home, ".local/share/fonts"))
                .mapToLong(SystemCheck::fontsIn)
                .sum();
    }

    private static long fontsIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(folder, 8)) {
            return files.limit(MOST_FILES)
                    .map(file -> file.toString().toLowerCase(Locale.ROOT))
                    .filter(name -> name.matches(".*\\.(ttf|otf|ttc|pfb)"))
                    .count();
        } catch (IOException | UncheckedIOException notReadable) {
            return 0;
        }
    }
}
