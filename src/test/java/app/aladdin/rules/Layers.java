package app.aladdin.rules;

import java.util.Map;
import java.util.Set;

/// Which top-level package may use which. One that is not named here (`app`, `cli`, `bench`) puts
/// everything together and may use all of them.
final class Layers {
    private static final String ROOT = "app.aladdin.";

    /// Who may use whom, besides itself.
    static final Map<String, Set<String>> ARROWS =
            Map.ofEntries(
                    Map.entry("contract", Set.of()),
                    Map.entry("script", Set.of()),
                    Map.entry("i18n", Set.of()),
                    Map.entry("paper", Set.of()),
                    Map.entry("platform", Set.of("contract")),
                    Map.entry("text", Set.of("contract")),
                    Map.entry("db", Set.of("contract")),
                    Map.entry("state", Set.of("contract")),
                    Map.entry("net", Set.of("contract")),
                    Map.entry("cache", Set.of("contract", "text", "db")),
                    Map.entry("client", Set.of("contract", "state", "net", "cache")),
                    Map.entry("studio", Set.of("contract", "script", "text", "db")),
                    Map.entry(
                            "host",
                            Set.of(
                                    "platform",
                                    "client",
                                    "cache",
                                    "studio",
                                    "net",
                                    "contract",
                                    "state")),
                    Map.entry("ui", Set.of("state", "contract", "script", "i18n", "platform")),
                    Map.entry(
                            "feature",
                            Set.of(
                                    "client",
                                    "ui",
                                    "state",
                                    "contract",
                                    "script",
                                    "i18n",
                                    "platform",
                                    "paper")));

    private Layers() {}

    /// The layer of a package, or an empty text for anything outside this program.
    static String of(String packageName) {
        if (!packageName.startsWith(ROOT)) {
            return "";
        }
        String rest = packageName.substring(ROOT.length());
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }

    /// Whether code in one layer may use code in another.
    static boolean allowed(String from, String to) {
        if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
            return true;
        }
        Set<String> targets = ARROWS.get(from);
        return targets == null || targets.contains(to);
    }
}
