package app.aladdin.feature.session;

import app.aladdin.client.live.LiveState;
import app.aladdin.client.live.Presence;
import app.aladdin.client.session.AccountState;
import app.aladdin.contract.Problem;
import app.aladdin.contract.User;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.List;
import java.util.Optional;

/// The person as the views see them. One mutator, [#apply], on the dispatcher's thread.
final class SessionStore {
    private final ReadOnlyObjectWrapper<AccountState> account =
            new ReadOnlyObjectWrapper<>(new AccountState.NotNeeded());
    private final ReadOnlyObjectWrapper<Optional<User>> user =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<LiveState> live =
            new ReadOnlyObjectWrapper<>(new LiveState.Off(LiveState.Why.NO_SERVER));
    private final ReadOnlyObjectWrapper<List<Presence.Person>> people =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Attempt> attempt =
            new ReadOnlyObjectWrapper<>(new Attempt.None());
    private final ReadOnlyObjectWrapper<Optional<String>> notKept =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private String email = "";

    /// How signing in goes.
    sealed interface Attempt {
        record None() implements Attempt {}

        record Running() implements Attempt {}

        record Failed(Problem problem) implements Attempt {}
    }

    void apply(SessionEvent event) {
        switch (event) {
            case SessionEvent.Account e -> account(e.state());
            case SessionEvent.Known e -> known(e.user());
            case SessionEvent.Email e -> email = e.email();
            case SessionEvent.Live e -> live.set(e.state());
            case SessionEvent.People e -> people.set(List.copyOf(e.people()));
            case SessionEvent.NotKept e -> notKept.set(Optional.of(e.why()));
            case SessionEvent.Trying e -> attempt.set(new Attempt.Running());
            case SessionEvent.NotSignedIn e -> attempt.set(new Attempt.Failed(e.problem()));
        }
    }

    private void account(AccountState state) {
        account.set(state);
        switch (state) {
            case AccountState.SignedIn in -> {
                attempt.set(new Attempt.None());
                known(in.user());
                if (!in.user().email().isEmpty()) {
                    email = in.user().email();
                }
            }
            case AccountState.SignedOut out -> user.set(Optional.empty());
            case AccountState.NotNeeded none -> {}
        }
    }

    private void known(User said) {
        if (!said.name().isEmpty() || !said.email().isEmpty()) {
            user.set(Optional.of(said));
        }
    }

    ReadOnlyObjectProperty<AccountState> account() {
        return account.getReadOnlyProperty();
    }

    /// Who it is, where a server said so.
    ReadOnlyObjectProperty<Optional<User>> user() {
        return user.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<LiveState> live() {
        return live.getReadOnlyProperty();
    }

    /// Who else was here within the last minutes.
    List<Presence.Person> others() {
        String me = user.get().map(User::id).orElse("");
        return people.get().stream().filter(person -> !person.id().equals(me)).toList();
    }

    ReadOnlyObjectProperty<List<Presence.Person>> people() {
        return people.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Attempt> attempt() {
        return attempt.getReadOnlyProperty();
    }

    /// Why a password is asked for at each start; nothing while it need not be.
    ReadOnlyObjectProperty<Optional<String>> notKept() {
        return notKept.getReadOnlyProperty();
    }

    /// Whose password is asked for; may be empty.
    String email() {
        return email;
    }
}
