package app.aladdin.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DesktopNotificationsTest {
    private static final String HOSTILE = "--help; $(rm x) <b>\nline";

    @Test
    void handsTheTextOverAsArgumentsThatCannotBecomeOptions() {
        assertThat(new SystemDesktopNotifications("Linux").command(HOSTILE, HOSTILE))
                .endsWith("--", "--help; $(rm x) <b> line", "--help; $(rm x) &lt;b&gt; line");
    }

    @Test
    void keepsTheTextOutOfTheScriptOnMacOs() {
        assertThat(new SystemDesktopNotifications("Mac OS X").command("\" & quit", "m"))
                .endsWith("end run", "\" & quit", "m");
    }

    @Test
    void showsNothingWhereThereIsNoCommandForIt() {
        assertThat(new SystemDesktopNotifications("Plan 9").command("t", "m")).isEmpty();
    }
}
