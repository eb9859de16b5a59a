package app.aladdin.feature.shell;

import app.aladdin.client.session.ConnectionState;
import app.aladdin.contract.Problem;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.view.Words;

import org.kordamp.ikonli.feather.Feather;

import java.util.Optional;

/// What is said while the server cannot be used.
///
/// @param title since when
/// @param brief the same where there is little room
/// @param text what still works
/// @param action what can be done, as a button says it
record Outage(Feather icon, String title, String brief, String text, String action) {

    /// Nothing while all is well.
    static Optional<Outage> of(ConnectionState state, Messages messages, Words words) {
        return switch (state) {
            case ConnectionState.Offline offline -> {
                String synced =
                        offline.lastSynced()
                                .map(at -> messages.get("banner.synced", words.time(at)) + " ")
                                .orElse("");
                String reason =
                        offline.problem() instanceof Problem.Offline
                                ? ""
                                : words.problem(offline.problem()) + " ";
                yield Optional.of(
                        new Outage(
                                Feather.WIFI_OFF,
                                messages.get("banner.offline", words.time(offline.since())),
                                messages.get("connection.offline"),
                                synced + reason + messages.get("banner.kept"),
                                messages.get("banner.tryNow")));
            }
            case ConnectionState.SignedOut out ->
                    Optional.of(
                            new Outage(
                                    Feather.LOCK,
                                    messages.get("banner.signedOut"),
                                    messages.get("banner.signedOut"),
                                    words.problem(out.problem())
                                            + " "
                                            + messages.get("banner.keptForSession"),
                                    messages.get("session.signIn")));
            case ConnectionState.Connecting _, ConnectionState.Online _ -> Optional.empty();
        };
    }
}
