package app.aladdin.ui.picture;

/// How a camera was held: what has to be done to a JPEG's pixels before they are upright. Exif 2.32
/// writes it as the tag Orientation, from 1 to 8.
///
/// @param value from 1 (nothing) to 8
record Turn(int value) {
    static final Turn NONE = new Turn(1);

    private static final int APP1 = 0xe1;
    private static final int SCAN = 0xda;
    private static final int ORIENTATION = 0x0112;

    /// What a JPEG file says; [#NONE] where it says nothing.
    static Turn of(byte[] jpeg) {
        int at = 2;
        while (at + 4 <= jpeg.length && (jpeg[at] & 0xff) == 0xff) {
            int marker = jpeg[at + 1] & 0xff;
            int length = number(jpeg, at + 2, 2, true);
            if (marker == SCAN || length < 2) {
                break;
            }
            if (marker == APP1 && isExif(jpeg, at + 4)) {
                return ofExif(jpeg, at + 10, Math.min(jpeg.length, at + 2 + length));
            }
            at += 2 + length;
        }
        return NONE;
    }

    private static boolean isExif(byte[] bytes, int at) {
        return at + 6 <= bytes.length
                && bytes[at] == 'E'
                && bytes[at + 1] == 'x'
                && bytes[at + 2] == 'i'
                && bytes[at + 3] == 'f'
                && bytes[at + 4] == 0;
    }

    /// @param tiff where the TIFF header begins
    private static Turn ofExif(byte[] bytes, int tiff, int end) {
        if (tiff + 8 > end) {
            return NONE;
        }
        boolean big = bytes[tiff] == 'M';
        int first = number(bytes, tiff + 4, 4, big);
        if (first < 8 || first > end - tiff - 2) {
            return NONE;
        }
        int entries = number(bytes, tiff + first, 2, big);
        for (int i = 0; i < entries; i++) {
            int entry = tiff + first + 2 + 12 * i;
            if (entry + 12 > end) {
                return NONE;
            }
            if (number(bytes, entry, 2, big) == ORIENTATION) {
                int value = number(bytes, entry + 8, 2, big);
                return value >= 1 && value <= 8 ? new Turn(value) : NONE;
            }
        }
        return NONE;
    }

    private static int number(byte[] bytes, int at, int length, boolean big) {
        int value = 0;
        for (int i = 0; i < length; i++) {
            value = value << 8 | (bytes[at + (big ? i : length - 1 - i)] & 0xff);
        }
        return value;
    }

    /// Whether what is wide becomes high.
    boolean swaps() {
        return value >= 5;
    }

    /// The pixels as they are to be looked at.
    Pixels applied(Pixels from) {
        if (value == 1) {
            return from;
        }
        int width = swaps() ? from.height() : from.width();
        int height = swaps() ? from.width() : from.height();
        int[] all = new int[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                all[y * width + x] = from.argb()[source(from, x, y)];
            }
        }
        return new Pixels(width, height, all);
    }

    private int source(Pixels from, int x, int y) {
        int right = from.width() - 1;
        int bottom = from.height() - 1;
        int column =
                switch (value) {
                    case 2, 3 -> right - x;
                    case 4 -> x;
                    case 5, 6 -> y;
                    default -> right - y;
                };
        int row =
                switch (value) {
                    case 2 -> y;
                    case 3, 4 -> bottom - y;
                    case 5, 8 -> x;
                    default -> bottom - x;
                };
        return row * from.width() + column;
    }
}
