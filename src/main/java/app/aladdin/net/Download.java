package app.aladdin.net;

import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;

import okhttp3.MediaType;
import okhttp3.ResponseBody;

import okio.BufferedSource;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/// A file that has been fetched whole.
///
/// @param type as the server called it, such as `image/png`; empty when it did not
/// @param bytes how many there are
public record Download(Path file, String type, long bytes) {
    private static final int PIECE = 64 * 1024;

    static Download to(Path file, ResponseBody body, long limit) throws IOException {
        if (body.contentLength() > limit) {
            throw tooLarge(limit);
        }
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        // Readable for its owner alone from the first byte on.
        Path part = stored(() -> Files.createTempFile(folder, ".download-", ".part"));
        try {
            long bytes = copy(body.source(), part, limit);
            stored(() -> Files.move(part, file, StandardCopyOption.REPLACE_EXISTING));
            MediaType type = body.contentType();
            return new Download(file, type == null ? "" : type.toString(), bytes);
        } finally {
            stored(() -> Files.deleteIfExists(part));
        }
    }

    private static long copy(BufferedSource source, Path part, long limit) throws IOException {
        byte[] piece = new byte[PIECE];
        long bytes = 0;
        try (OutputStream out = stored(() -> Files.newOutputStream(part))) {
            for (int read = source.read(piece); read >= 0; read = source.read(piece)) {
                bytes += read;
                if (bytes > limit) {
                    throw tooLarge(limit);
                }
                int length = read;
                stored(() -> {
                    out.write(piece, 0, length);
                    return part;
                });
            }
        }
        return bytes;
    }

    private static ProblemException tooLarge(long limit) {
        return new ProblemException(new Problem.TooLarge("more than " + limit + " bytes"));
    }

    @FunctionalInterface
    private interface OnDisk<T> {
        T run() throws IOException;
    }

    private static <T> T stored(OnDisk<T> work) {
        try {
            return work.run();
        } catch (IOException e) {
            throw new ProblemException(new Problem.Storage("cannot write the fetched file"), e);
        }
    }
}
