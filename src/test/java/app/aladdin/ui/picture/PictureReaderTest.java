package app.aladdin.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.ui.Toolkit;

import javafx.scene.image.Image;
import javafx.scene.paint.Color;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import javax.imageio.ImageIO;

@ExtendWith(Toolkit.class)
final class PictureReaderTest {
    /// Red on the left, blue on the right.
    private static byte[] picture(String form, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, x < width / 2 ? 0xff0000 : 0x0000ff);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, form, out);
        return out.toByteArray();
    }

    private static Picture.Shown shown(Picture picture) {
        assertThat(picture).isInstanceOf(Picture.Shown.class);
        return (Picture.Shown) picture;
    }

    @Test
    void makesAListsPicturesSmallAndKeepsTheirForm() throws Exception {
        Picture.Shown small = shown(PictureReader.small(picture("png", 1200, 600), 100));
        assertThat(small.image().getHeight()).isEqualTo(100);
        assertThat(small.image().getWidth()).isEqualTo(200);
        assertThat(small.width()).isEqualTo(1200);
        assertThat(small.image().getPixelReader().getColor(5, 50)).isEqualTo(Color.RED);
        assertThat(small.image().getPixelReader().getColor(195, 50)).isEqualTo(Color.BLUE);
    }

    @Test
    void neverMakesAPictureLargerAndBoundsOneThatIsMuchLongerThanWide() throws Exception {
        assertThat(shown(PictureReader.small(picture("png", 30, 20), 100)).image().getWidth())
                .isEqualTo(30);
        Image strip = shown(PictureReader.small(picture("png", 16_000, 100), 100)).image();
        assertThat(strip.getWidth() * strip.getHeight()).isLessThanOrEqualTo(4 * 100 * 100 * 1.1);
    }

    @Test
    void decodesNothingOfWhatIsTooLarge() throws Exception {
        byte[] bytes = picture("png", 10, 10);
        ByteBuffer.wrap(bytes).putInt(16, 20_000).putInt(20, 20_000);
        assertThat(PictureReader.whole(bytes)).isEqualTo(new Picture.TooLarge(20_000, 20_000));
        assertThat(PictureReader.small(bytes, 100)).isInstanceOf(Picture.TooLarge.class);
    }

    @Test
    void holdsFewerPixelsOfALargePictureAndSaysSo() throws Exception {
        Picture.Shown whole = shown(PictureReader.whole(picture("jpeg", 8000, 4000)));
        assertThat(whole.width()).isEqualTo(8000);
        assertThat(whole.reduced()).isTrue();
        assertThat(whole.image().getWidth() * whole.image().getHeight())
                .isLessThanOrEqualTo(PictureReader.MOST_SHOWN);
    }

    @Test
    void saysWhatItCannotRead() throws Exception {
        byte[] half = picture("png", 300, 300);
        assertThat(PictureReader.whole(Arrays.copyOf(half, half.length / 2)))
                .isEqualTo(new Picture.Unreadable("png"));
        assertThat(PictureReader.whole("Dear Sir".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Picture.Unreadable(""));
        assertThat(PictureReader.whole("RIFFxxxxWEBPVP8 ".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(new Picture.Unreadable("webp"));
        assertThat(PictureReader.whole(new byte[0])).isEqualTo(new Picture.Unreadable(""));
    }

    @Test
    void turnsAPhotographUpright() throws Exception {
        // Orientation 6: the camera was held so that what is left in the file is up.
        Picture.Shown upright = shown(PictureReader.whole(turned(picture("jpeg", 200, 100), 6)));
        assertThat(upright.width()).isEqualTo(100);
        assertThat(upright.height()).isEqualTo(200);
        assertThat(upright.image().getHeight()).isEqualTo(200);
        assertThat(upright.image().getPixelReader().getColor(50, 10).getRed()).isGreaterThan(0.9);
        assertThat(upright.image().getPixelReader().getColor(50, 190).getBlue()).isGreaterThan(0.9);
    }

    /// Puts an Exif segment with an orientation behind a JPEG's first marker.
    private static byte[] turned(byte[] jpeg, int orientation) {
        byte[] exif = {
            (byte) 0xff,
            (byte) 0xe1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0, //
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1, //
            0x01,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) orientation,
            0,
            0,
            0,
            0,
            0,
            0
        };
        ByteBuffer all = ByteBuffer.allocate(jpeg.length + exif.length);
        all.put(jpeg, 0, 2).put(exif).put(jpeg, 2, jpeg.length - 2);
        return all.array();
    }
}
