package app.aladdin.ui.picture;

import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.IntBuffer;
import java.util.Optional;
import java.util.concurrent.Semaphore;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/// Decodes pictures, thinned out while they are read, so that what is held has a bounded size
/// however large a picture is. Takes a while; any thread but the window's.
public final class PictureReader {
    /// The most pixels that are held of one picture.
    static final long MOST_SHOWN = 16_000_000;

    /// How many are decoded at a time.
    private static final Semaphore TURNS = new Semaphore(2);

    private PictureReader() {}

    /// A small picture for a list.
    ///
    /// @param side how long its shorter side is to be, in pixels
    public static Picture small(byte[] bytes, int side) {
        return read(
                bytes,
                head -> {
                    double fits = (double) side / Math.min(head.width(), head.height());
                    // One that is much longer than wide is not worth more than others.
                    double most = Math.sqrt(4.0 * side * side / area(head));
                    return Math.min(1, Math.min(fits, most));
                });
    }

    /// The whole picture, as far as its pixels can be held.
    public static Picture whole(byte[] bytes) {
        return read(bytes, head -> Math.min(1, Math.sqrt(MOST_SHOWN / area(head))));
    }

    /// How much smaller a picture is to be made, from 0 to 1.
    @FunctionalInterface
    private interface Scale {
        double of(PictureHead head);
    }

    private static double area(PictureHead head) {
        return (double) head.width() * head.height();
    }

    private static Picture read(byte[] bytes, Scale scale) {
        Optional<PictureHead> found = PictureHead.read(bytes);
        if (found.isEmpty() || found.get().width() <= 0 || found.get().height() <= 0) {
            return new Picture.Unreadable(found.map(PictureHead::form).orElse(""));
        }
        PictureHead head = found.get();
        if (!head.fits()) {
            return new Picture.TooLarge(head.width(), head.height());
        }
        TURNS.acquireUninterruptibly();
        try {
            return decoded(bytes, head, scale.of(head));
        } catch (IOException | RuntimeException undecodable) {
            return otherwise(bytes, head);
        } finally {
            TURNS.release();
        }
    }

    private static Picture decoded(byte[] bytes, PictureHead head, double scale)
            throws IOException {
        // At least twice as many as are shown are decoded, so that each one shown is a mean.
        int step =
                Math.max(
                        (int) Math.ceil(Math.sqrt(area(head) / MOST_SHOWN)),
                        (int) (1 / (2 * scale)));
        Pixels pixels = Pixels.of(thinned(bytes, step));
        int width = Math.max(1, (int) Math.round(head.width() * scale));
        int height = Math.max(1, (int) Math.round(head.height() * scale));
        if (width < pixels.width() && height < pixels.height()) {
            pixels = pixels.shrunk(width, height);
        }
        Turn turn = head.form().equals("jpeg") ? Turn.of(bytes) : Turn.NONE;
        pixels = turn.applied(pixels);
        return new Picture.Shown(
                image(pixels),
                turn.swaps() ? head.height() : head.width(),
                turn.swaps() ? head.width() : head.height());
    }

    private static Image image(Pixels pixels) {
        return new WritableImage(
                new PixelBuffer<>(
                        pixels.width(),
                        pixels.height(),
                        IntBuffer.wrap(pixels.argb()),
                        PixelFormat.getIntArgbPreInstance()));
    }

    private static BufferedImage thinned(byte[] bytes, int step) throws IOException {
        try (ImageInputStream in = PictureHead.stream(bytes)) {
            ImageReader reader = ImageIO.getImageReaders(in).next();
            try {
                reader.setInput(in, true, true);
                ImageReadParam param = reader.getDefaultReadParam();
                param.setSourceSubsampling(step, step, 0, 0);
                return reader.read(0, param);
            } finally {
                reader.dispose();
            }
        }
    }

    /// What one decoder does not know, such as the inks of a printer, the other one may.
    private static Picture otherwise(byte[] bytes, PictureHead head) {
        if (area(head) <= MOST_SHOWN) {
            Image image = new Image(new ByteArrayInputStream(bytes));
            if (!image.isError()) {
                return new Picture.Shown(image, head.width(), head.height());
            }
        }
        return new Picture.Unreadable(head.form());
    }
}
