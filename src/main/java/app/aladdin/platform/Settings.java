package app.aladdin.platform;

import app.aladdin.contract.Fields;
import app.aladdin.contract.Json;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;

import com.fasterxml.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// What a person chose, in `settings.json` of the configuration directory.
///
/// @param server the address of the server, empty for the Studio on this computer
/// @param appearance `system`, `light` or `dark`
public record Settings(String server, String appearance) {
    public static final Settings DEFAULT = new Settings("", "system");

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
                            appearance.isEmpty() ? DEFAULT.appearance : appearance),
                    Optional.empty());
        } catch (NoSuchFileException firstStart) {
            return new Loaded(DEFAULT, Optional.empty());
        } catch (ProblemException | java.nio.charset.CharacterCodingException damaged) {
            return new Loaded(DEFAULT, Optional.of(setAside(file)));
        } catch (IOException e) {
            throw new ProblemException(new Problem.Storage("cannot read " + file), e);
        }
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
        String text = Json.text(Json.object().put("server", server).put("appearance", appearance));
        try {
            PrivateFile.write(config.resolve(FILE), text);
        } catch (IOException e) {
            throw new ProblemException(new Problem.Storage("cannot write settings"), e);
        }
    }
}
