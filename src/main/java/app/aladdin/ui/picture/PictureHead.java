package app.aladdin.ui.picture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// What a picture's file says about itself before anything of it is decoded.
///
/// @param form `png`, `jpeg`, `gif`, `bmp`, `tiff`, `webp` or `pdf`
/// @param width in pixels; 0 where this program cannot tell
/// @param height in pixels; 0 where this program cannot tell
public record PictureHead(String form, int width, int height) {
    /// The longest side of a picture that is shown, in pixels.
    public static final int MOST_SIDE = 16_384;

    /// The most pixels of a picture that is shown.
    public static final long MOST_PIXELS = 64_000_000;

    /// Looks at the beginning of a file; empty when that is no picture. Any thread.
    public static Optional<PictureHead> read(byte[] bytes) {
        if (begins(bytes, 0, "RIFF") && begins(bytes, 8, "WEBP")) {
            return Optional.of(new PictureHead("webp", 0, 0));
        }
        if (begins(bytes, 0, "%PDF-")) {
            return Optional.of(new PictureHead("pdf", 0, 0));
        }
        try (ImageInputStream in = stream(bytes)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            return readers.hasNext() ? Optional.of(head(readers.next(), in)) : Optional.empty();
        } catch (IOException | RuntimeException noPicture) {
            // Decoders throw much when a file is broken.
            return Optional.empty();
        }
    }

    private static PictureHead head(ImageReader reader, ImageInputStream in) throws IOException {
        try {
            reader.setInput(in, true, true);
            return new PictureHead(
                    reader.getFormatName().toLowerCase(Locale.ROOT),
                    reader.getWidth(0),
                    reader.getHeight(0));
        } finally {
            reader.dispose();
        }
    }

    static ImageInputStream stream(byte[] bytes) {
        return new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes));
    }

    private static boolean begins(byte[] bytes, int at, String text) {
        byte[] wanted = text.getBytes(StandardCharsets.US_ASCII);
        if (bytes.length < at + wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (bytes[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    /// Whether its pixels can be decoded without harm to this computer's memory.
    public boolean fits() {
        return width <= MOST_SIDE && height <= MOST_SIDE && (long) width * height <= MOST_PIXELS;
    }
}
