package app.aladdin.studio.media;

import java.awt.image.BufferedImage;

/// Makes each pixel of a smaller picture the mean of those that it stands for. Written out so that
/// no drawing system of the desktop is needed.
final class Average {
    private Average() {}

    static BufferedImage of(BufferedImage source, int width, int height) {
        boolean clear = source.getColorModel().hasAlpha();
        BufferedImage target =
                new BufferedImage(
                        width,
                        height,
                        clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        int[] line = new int[width];
        for (int y = 0; y < height; y++) {
            int top = from(y, height, source.getHeight());
            int rows = Math.max(1, from(y + 1, height, source.getHeight()) - top);
            int[] block =
                    source.getRGB(0, top, source.getWidth(), rows, null, 0, source.getWidth());
            for (int x = 0; x < width; x++) {
                int left = from(x, width, source.getWidth());
                int columns = Math.max(1, from(x + 1, width, source.getWidth()) - left);
                line[x] = mean(block, source.getWidth(), left, columns, rows);
            }
            target.setRGB(0, y, width, 1, line, 0, width);
        }
        return target;
    }

    private static int from(int index, int of, int size) {
        return (int) Math.min((long) index * size / of, size - (index < of ? 1L : 0L));
    }

    /// Colours count as much as they can be seen.
    private static int mean(int[] block, int stride, int left, int columns, int rows) {
        long alpha = 0;
        long red = 0;
        long green = 0;
        long blue = 0;
        for (int y = 0; y < rows; y++) {
            for (int x = left; x < left + columns; x++) {
                int pixel = block[y * stride + x];
                int seen = pixel >>> 24;
                alpha += seen;
                red += (long) (pixel >> 16 & 0xff) * seen;
                green += (long) (pixel >> 8 & 0xff) * seen;
                blue += (long) (pixel & 0xff) * seen;
            }
        }
        if (alpha == 0) {
            return 0;
        }
        int all = rows * columns;
        return (int) (alpha / all) << 24
                | (int) (red / alpha) << 16
                | (int) (green / alpha) << 8
                | (int) (blue / alpha);
    }
}
