package app.aladdin.platform;

import app.aladdin.contract.Fields;
import app.aladdin.contract.Json;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What a person chose, in `settings.json` of the configuration directory.
///
/// @param server the address of the server, empty for the Studio on this computer
/// @param appearance `system`, `light` or `dark`
/// @param connection how the server is spoken to, by the names of [#CONNECTION]; what is missing is
///   left to the defaults
/// @param keys that were chosen instead of a command's own, by the command's id; empty for none
public record Settings(
        String server,
        String appearance,
        Map<String, String> connection,
        Comfort comfort,
        Map<String, String> keys) {
    /// The environment's name of each setting of the connection, and the one in the file.
    public static final Map<String, String> CONNECTION =
            Map.of(
                    "ALADDIN_WS_URL", "ws",
                    "ALADDIN_STREAMING", "streaming",
                    "ALADDIN_LIVE", "live",
                    "ALADDIN_EXTRA_CA", "extraCa",
                    "ALADDIN_API_VERSION", "apiVersion");

    public static final Settings DEFAULT =
            new Settings("", "system", Map.of(), Comfort.DEFAULT, Map.of());

    public Settings {
        connection = Map.copyOf(connection);
        keys = Map.copyOf(keys);
    }

    /// The same with another appearance.
    public Settings withAppearance(String other) {
        return new Settings(server, other, connection, comfort, keys);
    }

    /// The same with another server.
    public Settings withServer(String other) {
        return new Settings(other, appearance, connection, comfort, keys);
    }

    /// The same with another way of speaking to the server.
    ///
    /// @param name one of [#CONNECTION]
    public Settings withConnection(String name, String value) {
        Map<String, String> changed = new TreeMap<>(connection);
        changed.put(name, value);
        return new Settings(server, appearance, changed, comfort, keys);
    }

    /// The same with another comfort.
    public Settings withComfort(Comfort other) {
        return new Settings(server, appearance, connection, other, keys);
    }

    /// The same with other keys.
    public Settings withKeys(Map<String, String> other) {
        return new Settings(server, appearance, connection, comfort, other);
    }

    /// All that is said of the server, by the names of the environment.
    public Map<String, String> choice() {
        Map<String, String> choice = new TreeMap<>(connection);
        choice.put("ALADDIN_API_URL", server);
        return choice;
    }

    private static final String FILE = "settings.json";

    /// Settings as read.
    ///
    /// @param setAside the damaged file that was set aside, when there was one
    public record Loaded(Settings settings, Optional<Path> setAside) {}

    /// Reads the settings. A damaged file is renamed, never deleted, and the defaults are used.
    ///
    /// @throws ProblemException with [Problem.Storage] when the file is there and cannot be read
    public static Loaded load(Path config) {
        Path file = config.resolve(FILE);
        try {
            JsonNode json = Json.parse(Files.readString(file));
            if (!json.isObject()) {
                return new Loaded(DEFAULT, Optional.of(setAside(file)));
            }
            Fields fields = new Fields(json);
            String appearance = fields.text("appearance");
            return new Loaded(
                    new Settings(
                            fields.text("server"),
                            appearance.isEmpty() ? DEFAULT.appearance : appearance,
                            connection(json),
                            Comfort.read(json),
                            keys(json)),
                    Optional.empty());
        } catch (NoSuchFileException firstStart) {
            return new Loaded(DEFAULT, Optional.empty());
        } catch (ProblemException | java.nio.charset.CharacterCodingException damaged) {
            return new Loaded(DEFAULT, Optional.of(setAside(file)));
        } catch (IOException e) {
            throw new ProblemException(new Problem.Storage("cannot read " + file), e);
        }
    }

    private static Map<String, String> connection(JsonNode json) {
        Map<String, String> connection = new TreeMap<>();
        CONNECTION.forEach((name, field) -> {
            JsonNode value = json.path(field);
            if (value.isValueNode() && !value.isNull()) {
                connection.put(name, value.asText());
            }
        });
        return connection;
    }

    private static Map<String, String> keys(JsonNode json) {
        Map<String, String> keys = new TreeMap<>();
        json.path("keys")
                .forEachEntry((id, key) -> {
                    if (key.isTextual()) {
                        keys.put(id, key.asText());
                    }
                });
        return keys;
    }

    private static Path setAside(Path file) {
        String time =
                DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss")
                        .format(LocalDateTime.now(ZoneId.systemDefault()));
        Path damaged = file.resolveSibling(FILE + ".damaged-" + time);
        try {
            return Files.move(file, damaged);
        } catch (IOException e) {
            throw new ProblemException(new Problem.Storage("cannot set aside " + file), e);
        }
    }

    /// Writes the settings, whole or not at all.
    public void save(Path config) {
        ObjectNode json = Json.object().put("server", server).put("appearance", appearance);
        new TreeMap<>(connection)
                .forEach((name, value) -> json.put(CONNECTION.getOrDefault(name, name), value));
        json.set("comfort", comfort.json());
        ObjectNode chosen = json.putObject("keys");
        new TreeMap<>(keys).forEach(chosen::put);
        String text = Json.text(json);
        try {
            PrivateFile.write(config.resolve(FILE), text);
        } catch (IOException e) {
            throw new ProblemException(new Problem.Storage("cannot write settings"), e);
        }
    }
}
