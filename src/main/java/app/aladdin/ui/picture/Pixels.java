package app.aladdin.ui.picture;

import java.awt.image.BufferedImage;

/// Pixels in rows, their colours multiplied by their opacity.
record Pixels(int width, int height, int[] argb) {

    static Pixels of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] all = new int[width * height];
        for (int y = 0; y < height; y++) {
            image.getRGB(0, y, width, 1, all, y * width, width);
        }
        if (image.getColorModel().hasAlpha()) {
            for (int i = 0; i < all.length; i++) {
                all[i] = multiplied(all[i]);
            }
        }
        return new Pixels(width, height, all);
    }

    private static int multiplied(int pixel) {
        int alpha = pixel >>> 24;
        return alpha == 255
                ? pixel
                : alpha << 24
                        | part(pixel >> 16, alpha) << 16
                        | part(pixel >> 8, alpha) << 8
                        | part(pixel, alpha);
    }

    private static int part(int colour, int alpha) {
        return ((colour & 0xff) * alpha + 127) / 255;
    }

    /// Fewer pixels, each the mean of those that it stands for.
    Pixels shrunk(int newWidth, int newHeight) {
        int[] all = new int[newWidth * newHeight];
        for (int y = 0; y < newHeight; y++) {
            int top = from(y, newHeight, height);
            int bottom = Math.max(top + 1, from(y + 1, newHeight, height));
            for (int x = 0; x < newWidth; x++) {
                int start = from(x, newWidth, width);
                int end = Math.max(start + 1, from(x + 1, newWidth, width));
                all[y * newWidth + x] = mean(start, end, top, bottom);
            }
        }
        return new Pixels(newWidth, newHeight, all);
    }

    private static int from(int index, int of, int size) {
        return (int) ((long) index * size / of);
    }

    private int mean(int start, int end, int top, int bottom) {
        long alpha = 0;
        long red = 0;
        long green = 0;
        long blue = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = start; x < end; x++) {
                int pixel = argb[y * width + x];
                alpha += pixel >>> 24;
                red += pixel >> 16 & 0xff;
                green += pixel >> 8 & 0xff;
                blue += pixel & 0xff;
            }
        }
        long count = (long) (end - start) * (bottom - top);
        return (int) (alpha / count) << 24
                | (int) (red / count) << 16
                | (int) (green / count) << 8
                | (int) (blue / count);
    }
}
