package app.aladdin.feature.session;

import app.aladdin.client.live.LiveState;
import app.aladdin.client.live.Presence;
import app.aladdin.client.session.AccountState;
import app.aladdin.contract.Problem;
import app.aladdin.contract.User;

import java.util.List;

/// Something about the person or the others was learnt.
sealed interface SessionEvent {

    record Account(AccountState state) implements SessionEvent {}

    /// The server said who it is.
    record Known(User user) implements SessionEvent {}

    /// Who signed in here the last time.
    record Email(String email) implements SessionEvent {}

    record Live(LiveState state) implements SessionEvent {}

    /// Who is at the open project.
    record People(List<Presence.Person> people) implements SessionEvent {}

    /// The session will not outlive the program.
    ///
    /// @param why a technical remark about the place for secrets
    record NotKept(String why) implements SessionEvent {}

    /// Signing in is under way.
    record Trying() implements SessionEvent {}

    /// Signing in did not work.
    record NotSignedIn(Problem problem) implements SessionEvent {}
}
