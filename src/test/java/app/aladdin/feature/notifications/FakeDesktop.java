package app.aladdin.feature.notifications;

import app.aladdin.platform.DesktopNotifications;

import java.util.ArrayList;
import java.util.List;

/// Remembers what the desktop was asked to show.
final class FakeDesktop implements DesktopNotifications {
    final List<String> shown = new ArrayList<>();

    @Override
    public void show(String title, String message) {
        shown.add(title);
    }
}
