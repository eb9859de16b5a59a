package app.aladdin.feature.notifications;

import app.aladdin.client.Client;
import app.aladdin.client.notifications.Note;
import app.aladdin.contract.EntityLink;
import app.aladdin.ui.nav.Destination;
import app.aladdin.ui.nav.Navigator;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What can be done with notifications. Called on the FX thread, works in the background.
final class NotificationsActions {
    private static final Pattern SCHEME = Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]*):");

    private final Client client;
    private final Navigator navigator;
    private final Consumer<String> browser;
    private final Consumer<String> ask;

    /// @param browser opens a web page
    /// @param ask asks before an address opens another program
    NotificationsActions(
            Client client, Navigator navigator, Consumer<String> browser, Consumer<String> ask) {
        this.client = client;
        this.navigator = navigator;
        this.browser = browser;
        this.ask = ask;
    }

    void list() {
        client.notifications().list();
    }

    void read(Note note) {
        if (!note.read()) {
            client.notifications().markRead(note.id());
        }
    }

    void readAll() {
        client.notifications().markAllRead();
    }

    void clear(Note note) {
        client.notifications().clear(note.id());
    }

    void clearAll() {
        client.notifications().clearAll();
    }

    void putBack(List<Note> notes) {
        client.notifications().putBack(notes);
    }

    /// Whether an address leads anywhere.
    static boolean leads(String url) {
        return switch (scheme(url)) {
            case "", "javascript", "data" -> false;
            case "aladdin" -> EntityLink.parse(url).flatMap(Destination::of).isPresent();
            default -> true;
        };
    }

    /// Goes where a notification leads: to a thing of its project, or to a web page; an address
    /// that would open another program is asked about first.
    void follow(Note note) {
        read(note);
        String url = note.action() == null ? "" : note.action().url();
        EntityLink.parse(url)
                .ifPresentOrElse(
                        link ->
                                Destination.of(link)
                                        .ifPresent(place -> {
                                            client.entities().open(link.projectId());
                                            navigator.go(place);
                                        }),
                        () -> leaveTo(url));
    }

    private void leaveTo(String url) {
        switch (scheme(url)) {
            case "http", "https" -> browser.accept(url);
            case "", "aladdin", "javascript", "data" -> {}
            default -> ask.accept(url);
        }
    }

    private static String scheme(String url) {
        Matcher matcher = SCHEME.matcher(url);
        return matcher.lookingAt() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
    }
}
