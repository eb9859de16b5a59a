package app.aladdin.net;

import java.nio.file.Path;
import java.util.function.LongConsumer;

/// One part of a multipart upload.
public sealed interface Part {
    String name();

    /// A plain field.
    record Field(String name, String value) implements Part {}

    /// A file, read while it is sent.
    ///
    /// @param type such as `image/png`
    /// @param fileName as the server shall know it
    record OfFile(String name, String fileName, String type, Path file) implements Part {}

    /// Something that is in memory already.
    ///
    /// @param sent told how many of the bytes have gone out so far, on the sending thread
    record OfBytes(String name, String fileName, String type, byte[] bytes, LongConsumer sent)
            implements Part {
        public OfBytes(String name, String fileName, String type, byte[] bytes) {
            this(name, fileName, type, bytes, count -> {});
        }
    }
}
