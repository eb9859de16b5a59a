package app.aladdin.script;

/// The heading that begins a scene.
///
/// @param slugline what it says
/// @param number the printed scene number such as `12A`, or `""`
/// @param at where it stands
public record SceneHeading(Slugline slugline, String number, Anchor at) implements Element {
    /// One that was not read from a text.
    public SceneHeading(Slugline slugline, String number) {
        this(slugline, number, Anchor.NONE);
    }

    @Override
    public String text() {
        return slugline.text();
    }
}
