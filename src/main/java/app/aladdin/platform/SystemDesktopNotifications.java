package app.aladdin.platform;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Notifications by the desktop's own command. The text is an argument of its own and never goes
/// through a shell; where the command is missing, nothing is shown.
final class SystemDesktopNotifications implements DesktopNotifications {
    private static final Logger LOG = Logger.getLogger(SystemDesktopNotifications.class.getName());
    private static final int LONGEST = 400;

    private final String system;

    /// @param system the operating system's name
    SystemDesktopNotifications(String system) {
        this.system = system.toLowerCase(Locale.ROOT);
    }

    @Override
    public void show(String title, String message) {
        List<String> command = command(title, message);
        if (command.isEmpty()) {
            return;
        }
        Thread.ofVirtual().name("desktop-notification").start(() -> run(command));
    }

    private static void run(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroy();
            }
        } catch (IOException missing) {
            LOG.log(Level.FINE, "no desktop notifications", missing);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// The command and its arguments; empty on a system without one.
    List<String> command(String title, String message) {
        if (system.contains("linux")) {
            return List.of(
                    "notify-send",
                    "--app-name=Aladdin Desktop",
                    "--icon=aladdin",
                    "--",
                    plain(title),
                    escaped(plain(message)));
        }
        if (system.contains("mac")) {
            return List.of(
                    "osascript",
                    "-e",
                    "on run argv",
                    "-e",
                    "display notification (item 2 of argv) with title (item 1 of argv)",
                    "-e",
                    "end run",
                    plain(title),
                    plain(message));
        }
        return List.of();
    }

    /// One line without control characters, no longer than a desktop shows.
    private static String plain(String text) {
        String line = text.replaceAll("\\p{Cc}+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }

    /// The body may hold markup, which a server's words are not.
    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
