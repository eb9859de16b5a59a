package app.aladdin.platform;

import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// What helps to find out why something does not work, in one file to look at before it is given to
/// anybody. Nothing is sent.
public final class DiagnosticsZip {
    private final Map<String, byte[]> entries = new TreeMap<>();

    /// Adds a text under a name such as `doctor.txt`.
    public void add(String name, String text) {
        entries.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /// Adds the files of a log that exist.
    public void addLog(Path folder) {
        for (Path file : LogFile.files(folder)) {
            try {
                entries.put("log/" + file.getFileName(), Files.readAllBytes(file));
            } catch (NoSuchFileException notYet) {
                // A young log has one file.
            } catch (IOException e) {
                add("log/" + file.getFileName(), "not readable: " + e.getClass().getSimpleName());
            }
        }
    }

    /// The names with their sizes in bytes.
    public Map<String, Integer> contents() {
        Map<String, Integer> sizes = new TreeMap<>();
        entries.forEach((name, bytes) -> sizes.put(name, bytes.length));
        return sizes;
    }

    /// Writes the file, readable by its owner alone where the file system knows owners.
    ///
    /// @throws ProblemException with [Problem.Storage] when it cannot be written or is there
    ///   already
    public void write(Path file) {
        try {
            if (Files.exists(file)) {
                throw new ProblemException(new Problem.Storage(file + " is there already"));
            }
            PrivateFile.write(file, bytes());
        } catch (IOException e) {
            throw new ProblemException(new Problem.Storage("cannot write " + file), e);
        }
    }

    private byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
