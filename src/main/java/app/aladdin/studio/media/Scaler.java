package app.aladdin.studio.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriter;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Makes smaller pictures, one at a time: decoding takes the most memory of all that the Studio
/// does. A picture is thinned out while it is decoded, so that what is held has a bounded size
/// however large the picture is.
public final class Scaler {
    /// The widest picture that is made, in pixels.
    public static final int MOST_WIDTH = 4096;

    /// Pixels that are decoded at most.
    private static final long MOST_DECODED = 16_000_000;

    private final ReentrantLock decoding = new ReentrantLock();

    /// The picture in this width, in the same form; empty when it is no wider, has another form, or
    /// cannot be decoded.
    ///
    /// @param width from 1 to [#MOST_WIDTH]
    public Optional<byte[]> narrower(Path file, Look look, int width) {
        String form =
                switch (look.kind()) {
                    case PNG -> "png";
                    case JPEG -> "jpeg";
                    case WEBP, PDF -> "";
                };
        if (form.isEmpty() || width >= look.width() || !look.fits()) {
            return Optional.empty();
        }
        decoding.lock();
        try {
            BufferedImage thinned = decode(file, form, look, width);
            byte[] narrow = encode(Average.of(thinned, width, height(look, width)), form);
            return Optional.of(
                    look.kind() == MediaKind.JPEG ? Exif.into(narrow, Exif.of(file)) : narrow);
        } catch (IOException | RuntimeException undecodable) {
            // Decoders throw much when a file is broken. It is sent as it came.
            return Optional.empty();
        } finally {
            decoding.unlock();
        }
    }

    private static int height(Look look, int width) {
        return Math.clamp(Math.round((double) look.height() * width / look.width()), 1, 1 << 16);
    }

    private static BufferedImage decode(Path file, String form, Look look, int width)
            throws IOException {
        int step = Math.max(1, look.width() / (2 * width));
        while ((long) (look.width() / step) * (look.height() / step) > MOST_DECODED) {
            step++;
        }
        ImageReader reader = first(ImageIO.getImageReadersByFormatName(form));
        try (FileImageInputStream in = new FileImageInputStream(file.toFile())) {
            reader.setInput(in, true, true);
            ImageReadParam param = reader.getDefaultReadParam();
            param.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, param);
        } finally {
            reader.dispose();
        }
    }

    private static byte[] encode(BufferedImage image, String form) throws IOException {
        ImageWriter writer = first(ImageIO.getImageWritersByFormatName(form));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(image);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static <T> T first(Iterator<T> plugins) throws IOException {
        if (!plugins.hasNext()) {
            throw new IOException("this Java cannot do it");
        }
        return plugins.next();
    }
}
