package app.aladdin.platform;

/// Which version of the program this is.
public final class Version {
    /// The same as the build's; a test compares the two.
    public static final String NUMBER = "0.1.0";

    private Version() {}
}
