package app.aladdin.net;

import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;

import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;

import okio.Buffer;
import okio.BufferedSink;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Bodies of uploads.
final class Uploads {
    private static final MediaType BINARY = MediaType.get("application/octet-stream");
    private static final int PIECE = 64 * 1024;

    private Uploads() {}

    static RequestBody body(List<Part> parts) {
        MultipartBody.Builder body = new MultipartBody.Builder().setType(MultipartBody.FORM);
        for (Part part : parts) {
            switch (part) {
                case Part.Field field -> body.addFormDataPart(field.name(), field.value());
                case Part.OfBytes bytes ->
                        body.addFormDataPart(
                                bytes.name(),
                                bytes.fileName(),
                                new CountedBody(bytes, type(bytes.type())));
                case Part.OfFile file ->
                        body.addFormDataPart(
                                file.name(),
                                file.fileName(),
                                new FileBody(file.file(), size(file.file()), type(file.type())));
            }
        }
        return body.build();
    }

    private static MediaType type(String text) {
        MediaType type = MediaType.parse(text);
        return type == null ? BINARY : type;
    }

    private static long size(Path file) {
        try {
            if (Files.isRegularFile(file) && Files.isReadable(file)) {
                return Files.size(file);
            }
        } catch (IOException e) {
            throw new ProblemException(unreadable(), e);
        }
        throw new ProblemException(unreadable());
    }

    private static Problem unreadable() {
        return new Problem.Storage("cannot read the file to send");
    }

    /// Bytes that go out piece by piece, so that somebody can see how far they are.
    private static final class CountedBody extends RequestBody {
        private final Part.OfBytes part;
        private final MediaType type;

        CountedBody(Part.OfBytes part, MediaType type) {
            this.part = part;
            this.type = type;
        }

        @Override
        public @Nullable MediaType contentType() {
            return type;
        }

        @Override
        public long contentLength() {
            return part.bytes().length;
        }

        @Override
        public void writeTo(BufferedSink sink) throws IOException {
            byte[] bytes = part.bytes();
            for (int from = 0; from < bytes.length; from += PIECE) {
                int length = Math.min(PIECE, bytes.length - from);
                sink.write(bytes, from, length);
                part.sent().accept(from + (long) length);
            }
        }
    }

    /// A file of the size that it had at the beginning; one that shrinks meanwhile is not sent.
    private static final class FileBody extends RequestBody {
        private final Path file;
        private final long size;
        private final MediaType type;

        FileBody(Path file, long size, MediaType type) {
            this.file = file;
            this.size = size;
            this.type = type;
        }

        @Override
        public @Nullable MediaType contentType() {
            return type;
        }

        @Override
        public long contentLength() {
            return size;
        }

        @Override
        public void writeTo(BufferedSink sink) throws IOException {
            byte[] piece = new byte[PIECE];
            try (InputStream in = open()) {
                for (long left = size; left > 0; ) {
                    int read = read(in, piece, left);
                    if (read <= 0) {
                        throw new Told(unreadable());
                    }
                    sink.write(new Buffer().write(piece, 0, read), read);
                    left -= read;
                }
            }
        }

        private InputStream open() throws Told {
            try {
                return Files.newInputStream(file);
            } catch (IOException e) {
                throw new Told(unreadable());
            }
        }

        private static int read(InputStream in, byte[] piece, long left) throws Told {
            try {
                return in.read(piece, 0, (int) Math.min(piece.length, left));
            } catch (IOException e) {
                throw new Told(unreadable());
            }
        }
    }
}
