package app.aladdin.net;

import java.nio.file.Path;

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
    record OfBytes(String name, String fileName, String type, byte[] bytes) implements Part {}
}
