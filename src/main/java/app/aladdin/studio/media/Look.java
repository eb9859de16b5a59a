package app.aladdin.studio.media;

/// What a file's first bytes say about it.
///
/// @param width in pixels; 0 for documents
/// @param height in pixels; 0 for documents
public record Look(MediaKind kind, int width, int height) {
    /// The longest side of a picture that is taken, in pixels.
    public static final int MOST_SIDE = 16_384;

    /// The most pixels of a picture that is taken: what fits into memory when it is decoded.
    public static final long MOST_PIXELS = 64_000_000;

    /// Whether its pixels can be decoded without harm.
    public boolean fits() {
        return width <= MOST_SIDE && height <= MOST_SIDE && (long) width * height <= MOST_PIXELS;
    }
}
