package app.aladdin.studio.media;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// What a camera wrote into a JPEG about itself, above all how it was held: without that a smaller
/// picture would lie on its side. It is the segment APP1 of Exif 2.32, 4.7.2.
final class Exif {
    private static final byte[] NAME = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int APP1 = 0xe1;
    private static final int LAST_APP = 0xef;
    private static final int FIRST_APP = 0xe0;
    private static final int MOST_SEGMENTS = 50;

    private Exif() {}

    /// The segment as it stands in a file, with its marker; empty where there is none.
    static byte[] of(Path file) throws IOException {
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            in.skipNBytes(2);
            for (int i = 0; i < MOST_SEGMENTS; i++) {
                int start = in.readUnsignedByte();
                int marker = in.readUnsignedByte();
                int length = in.readUnsignedShort();
                if (start != 0xff || marker < FIRST_APP || marker > LAST_APP || length < 2) {
                    return new byte[0];
                }
                byte[] content = in.readNBytes(length - 2);
                if (marker == APP1 && begins(content)) {
                    return segment(content);
                }
            }
        } catch (EOFException endsTooSoon) {
            // Then it says nothing.
        }
        return new byte[0];
    }

    private static boolean begins(byte[] content) {
        return content.length >= NAME.length
                && Arrays.equals(content, 0, NAME.length, NAME, 0, NAME.length);
    }

    private static byte[] segment(byte[] content) {
        byte[] segment = new byte[content.length + 4];
        segment[0] = (byte) 0xff;
        segment[1] = (byte) APP1;
        segment[2] = (byte) ((content.length + 2) >> 8);
        segment[3] = (byte) (content.length + 2);
        System.arraycopy(content, 0, segment, 4, content.length);
        return segment;
    }

    /// A JPEG with such a segment put into it.
    static byte[] into(byte[] jpeg, byte[] segment) {
        byte[] all = new byte[jpeg.length + segment.length];
        System.arraycopy(jpeg, 0, all, 0, 2);
        System.arraycopy(segment, 0, all, 2, segment.length);
        System.arraycopy(jpeg, 2, all, 2 + segment.length, jpeg.length - 2);
        return all;
    }
}
