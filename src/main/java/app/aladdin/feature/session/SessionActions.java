package app.aladdin.feature.session;

import app.aladdin.client.Client;
import app.aladdin.client.session.Account;
import app.aladdin.client.session.ConnectionState;
import app.aladdin.contract.ProblemException;
import app.aladdin.contract.User;
import app.aladdin.state.Background;
import app.aladdin.state.Dispatcher;

import java.util.function.Consumer;

/// Signs in and out. Called on the FX thread, works in the background; what becomes of it is told
/// as events.
final class SessionActions {
    private final Account account;
    private final Background background;
    private final Consumer<SessionEvent> inbox;

    /// @param dispatcher with its end, what is under way here ends too
    SessionActions(Client client, Dispatcher dispatcher, Consumer<SessionEvent> inbox) {
        this.account = client.account();
        this.inbox = inbox;
        this.background = dispatcher.background("session");
        Consumer<ConnectionState> look =
                state -> {
                    if (state instanceof ConnectionState.Online) {
                        askWho();
                    }
                };
        client.connection().states().subscribe(dispatcher.inbox(look));
        // Whoever comes later asks for what was told before.
        look.accept(client.connection().state());
    }

    /// Looks up who signed in the last time.
    void recall() {
        background.start(
                "email",
                () ->
                        account.email()
                                .ifPresent(email -> inbox.accept(new SessionEvent.Email(email))),
                failure -> {});
    }

    private void askWho() {
        background.start(
                "who",
                () -> {
                    User user = account.me();
                    if (user != null) {
                        inbox.accept(new SessionEvent.Known(user));
                    }
                },
                // A server that does not say is no fault; the menu names the computer instead.
                failure -> {});
    }

    void signIn(String email, String password) {
        inbox.accept(new SessionEvent.Trying());
        background.start(
                "sign-in",
                () -> account.signIn(email, password),
                failure ->
                        inbox.accept(new SessionEvent.NotSignedIn(ProblemException.of(failure))));
    }

    void signOut() {
        background.start("sign-out", account::signOut, failure -> {});
    }
}
