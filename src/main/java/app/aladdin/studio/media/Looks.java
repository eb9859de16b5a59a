package app.aladdin.studio.media;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/// Finds out what a file is from its header alone, so that nothing is decoded before its size is
/// known. Names and what a sender says about a file count for nothing.
public final class Looks {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int RIFF_HEADER = 30;

    /// Markers before the frame; a picture has a few dozen.
    private static final int MOST_SEGMENTS = 10_000;

    private Looks() {}

    /// Looks at a file; empty when it is nothing that is taken, or broken.
    public static Optional<Look> at(Path file) throws IOException {
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            return look(in).filter(look ->
                    look.kind() == MediaKind.PDF || (look.width() > 0 && look.height() > 0));
        } catch (EOFException endsTooSoon) {
            return Optional.empty();
        }
    }

    private static Optional<Look> look(DataInputStream in) throws IOException {
        in.mark(RIFF_HEADER);
        byte[] start = in.readNBytes(RIFF_HEADER);
        in.reset();
        if (begins(start, PNG)) {
            return png(in);
        }
        if (begins(start, new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff})) {
            return jpeg(in);
        }
        if (begins(start, ascii("%PDF-"))) {
            return Optional.of(new Look(MediaKind.PDF, 0, 0));
        }
        boolean webp =
                begins(start, ascii("RIFF"))
                        && start.length == RIFF_HEADER
                        && new String(start, 8, 4, StandardCharsets.ISO_8859_1).equals("WEBP");
        return webp ? webp(start) : Optional.empty();
    }

    /// PNG, third edition, 11.2.1: the first chunk is IHDR and begins with width and height.
    private static Optional<Look> png(DataInputStream in) throws IOException {
        in.skipNBytes(PNG.length);
        int length = in.readInt();
        byte[] name = in.readNBytes(4);
        if (length != 13 || !Arrays.equals(name, ascii("IHDR"))) {
            return Optional.empty();
        }
        return Optional.of(new Look(MediaKind.PNG, in.readInt(), in.readInt()));
    }

    /// ITU-T T.81, B.2.2: the frame header has the size; it comes after any number of segments.
    private static Optional<Look> jpeg(DataInputStream in) throws IOException {
        in.skipNBytes(2);
        for (int i = 0; i < MOST_SEGMENTS; i++) {
            if (in.readUnsignedByte() != 0xff) {
                return Optional.empty();
            }
            int marker = in.readUnsignedByte();
            for (int fill = 0; marker == 0xff && fill < MOST_SEGMENTS; fill++) {
                marker = in.readUnsignedByte();
            }
            int length = in.readUnsignedShort();
            if (frame(marker)) {
                in.skipNBytes(1);
                int height = in.readUnsignedShort();
                return Optional.of(new Look(MediaKind.JPEG, in.readUnsignedShort(), height));
            }
            boolean noMore = marker == 0xda || marker == 0xd9;
            if (noMore || length < 2) {
                return Optional.empty();
            }
            in.skipNBytes(length - 2L);
        }
        return Optional.empty();
    }

    /// SOF0 to SOF15, without DHT, JPG and DAC, which share their range.
    private static boolean frame(int marker) {
        return marker >= 0xc0
                && marker <= 0xcf
                && marker != 0xc4
                && marker != 0xc8
                && marker != 0xcc;
    }

    /// RFC 9649, 2.5 to 2.7: lossy, lossless and extended files each say their size in another way.
    private static Optional<Look> webp(byte[] b) {
        String chunk = new String(b, 12, 4, StandardCharsets.ISO_8859_1);
        return switch (chunk) {
            case "VP8 " -> size(little(b, 26, 2) & 0x3fff, little(b, 28, 2) & 0x3fff);
            case "VP8L" -> {
                int bits = little(b, 21, 4);
                yield size((bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1);
            }
            case "VP8X" -> size(little(b, 24, 3) + 1, little(b, 27, 3) + 1);
            default -> Optional.empty();
        };
    }

    private static Optional<Look> size(int width, int height) {
        return Optional.of(new Look(MediaKind.WEBP, width, height));
    }

    private static int little(byte[] bytes, int from, int count) {
        int value = 0;
        for (int i = count - 1; i >= 0; i--) {
            value = value << 8 | (bytes[from + i] & 0xff);
        }
        return value;
    }

    private static boolean begins(byte[] bytes, byte[] start) {
        return bytes.length >= start.length
                && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
