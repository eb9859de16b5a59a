package app.aladdin.script;

/// Where a scene is shot, as its heading begins.
public enum Setting {
    /// Inside.
    INT("INT"),
    /// Outside.
    EXT("EXT"),
    /// Both, such as a car on the road.
    INT_EXT("INT/EXT"),
    /// An establishing shot, which breakdowns count as outside.
    EST("EST"),
    /// A forced heading that does not say.
    NONE("");

    private final String label;

    Setting(String label) {
        this.label = label;
    }

    /// `INT`, `EXT`, `INT/EXT`, `EST`, or `""`.
    public String label() {
        return label;
    }

    /// True for INT and INT/EXT.
    public boolean interior() {
        return this == INT || this == INT_EXT;
    }

    /// True for EXT, INT/EXT and establishing shots.
    public boolean exterior() {
        return this == EXT || this == INT_EXT || this == EST;
    }
}
