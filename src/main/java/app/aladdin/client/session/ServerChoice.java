package app.aladdin.client.session;

import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;

import org.jspecify.annotations.Nullable;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What one source says about the server, as text: flags, the environment, or the settings. A later
/// source fills only what the earlier ones leave open.
///
/// @param values by the names below; what is missing is left open
public record ServerChoice(Map<String, String> values) {
    /// The `code` of the problem when a value cannot be understood.
    public static final String BAD_SETTING = "BAD_SETTING";

    public static final String API = "ALADDIN_API_URL";

    /// Where the Studio runs already, such as one that was started alone; counts where no server is
    /// named.
    public static final String STUDIO = "ALADDIN_STUDIO_URL";

    public static final String WS = "ALADDIN_WS_URL";
    public static final String STREAMING = "ALADDIN_STREAMING";
    public static final String LIVE = "ALADDIN_LIVE";
    public static final String EXTRA_CA = "ALADDIN_EXTRA_CA";
    public static final String API_VERSION = "ALADDIN_API_VERSION";

    /// How many seconds an ordinary answer is waited for, such as on a slow line.
    public static final String PATIENCE = "ALADDIN_PATIENCE";

    private static final List<String> NAMES =
            List.of(API, STUDIO, WS, STREAMING, LIVE, EXTRA_CA, API_VERSION, PATIENCE);

    public ServerChoice {
        values = Map.copyOf(values);
    }

    /// Nothing is said yet.
    public static ServerChoice open() {
        return new ServerChoice(Map.of());
    }

    /// The same with one more value; `null` says nothing.
    public ServerChoice with(String name, @Nullable String value) {
        if (value == null) {
            return this;
        }
        Map<String, String> more = new HashMap<>(values);
        more.put(name, value);
        return new ServerChoice(more);
    }

    /// Takes what is open here from a weaker source, such as the environment.
    public ServerChoice orElse(Map<String, String> weaker) {
        Map<String, String> all = new HashMap<>(values);
        for (String name : NAMES) {
            String value = weaker.get(name);
            if (value != null) {
                all.putIfAbsent(name, value);
            }
        }
        return new ServerChoice(all);
    }

    /// What all sources come to; what is open in all of them is the Studio with everything on.
    ///
    /// @throws ProblemException with [Problem.Refused] and [#BAD_SETTING] when a value cannot be
    ///   understood; the detail says which one and what it may be
    public ServerOptions options() {
        boolean studio = text(API).isEmpty();
        return new ServerOptions(
                studio,
                text(studio ? STUDIO : API),
                text(WS),
                on(STREAMING),
                on(LIVE),
                file(text(EXTRA_CA)),
                version(text(API_VERSION)),
                patience(text(PATIENCE)));
    }

    private String text(String name) {
        return values.getOrDefault(name, "").strip();
    }

    private boolean on(String name) {
        return switch (text(name).toLowerCase(Locale.ROOT)) {
            case "", "on", "true", "1" -> true;
            case "off", "false", "0" -> false;
            default -> throw bad(name + " must be on or off");
        };
    }

    private static @Nullable Path file(String name) {
        try {
            return name.isEmpty() ? null : Path.of(name);
        } catch (InvalidPathException noPath) {
            throw bad(EXTRA_CA + " must name a file");
        }
    }

    private static int version(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        if (!text.matches("v?[1-9]\\d{0,2}")) {
            throw bad(API_VERSION + " must be a number from 1 to 999");
        }
        return Integer.parseInt(text.replace("v", ""));
    }

    private static @Nullable Duration patience(String text) {
        if (!text.isEmpty() && !text.matches("[1-9]\\d{0,2}")) {
            throw bad(PATIENCE + " must be a number of seconds from 1 to 999");
        }
        return text.isEmpty() ? null : Duration.ofSeconds(Integer.parseInt(text));
    }

    private static ProblemException bad(String why) {
        return new ProblemException(new Problem.Refused(why, BAD_SETTING));
    }
}
