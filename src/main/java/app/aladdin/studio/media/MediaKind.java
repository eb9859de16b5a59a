package app.aladdin.studio.media;

/// What is taken.
public enum MediaKind {
    PNG("image/png"),
    JPEG("image/jpeg"),
    WEBP("image/webp"),
    PDF("application/pdf");

    private final String type;

    MediaKind(String type) {
        this.type = type;
    }

    /// As HTTP calls it.
    public String type() {
        return type;
    }
}
