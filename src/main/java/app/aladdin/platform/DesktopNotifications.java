package app.aladdin.platform;

/// Tells the person something through the desktop, for when the window is not being looked at.
/// Returns at once; may be called from any thread.
public interface DesktopNotifications {

    void show(String title, String message);

    /// This computer's: the command that the desktop has for it, or nothing where there is none.
    static DesktopNotifications system() {
        return new SystemDesktopNotifications(System.getProperty("os.name", ""));
    }
}
