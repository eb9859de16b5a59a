package app.aladdin.app;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Opens web addresses in the system's browser, by the command that each system has for it: the
/// desktop API of the JDK would start a second toolkit in this process.
final class Browser implements Consumer<String> {
    private static final Logger LOG = Logger.getLogger(Browser.class.getName());

    @Override
    public void accept(String address) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        List<String> command =
                system.contains("win")
                        ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
                        : List.of(system.contains("mac") ? "open" : "xdg-open", address);
        Thread.ofVirtual()
                .name("browser")
                .start(() -> {
                    try {
                        new ProcessBuilder(command).start();
                    } catch (IOException e) {
                        LOG.log(Level.INFO, "no browser", e);
                    }
                });
    }
}
