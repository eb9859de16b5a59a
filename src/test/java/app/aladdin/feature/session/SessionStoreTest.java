package app.aladdin.feature.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.aladdin.client.live.Presence;
import app.aladdin.client.session.AccountState;
import app.aladdin.contract.Problem;
import app.aladdin.contract.User;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;

class SessionStoreTest {
    private final SessionStore store = new SessionStore();

    @Test
    void keepsTheAddressWhenThePasswordWasWrong() {
        store.apply(new SessionEvent.Email("nadia@example.com"));
        store.apply(new SessionEvent.Trying());
        store.apply(new SessionEvent.NotSignedIn(new Problem.SignedOut("")));
        assertThat(store.email()).isEqualTo("nadia@example.com");
        assertThat(store.attempt().get()).isInstanceOf(SessionStore.Attempt.Failed.class);
    }

    @Test
    void forgetsWhoItWasWhenTheSessionIsOver() {
        store.apply(
                new SessionEvent.Account(
                        new AccountState.SignedIn(new User("n", "n@example.com", "Nadia"), null)));
        assertThat(store.user().get()).map(User::name).contains("Nadia");
        store.apply(
                new SessionEvent.Account(
                        new AccountState.SignedOut(new Problem.SignedOut(""), true)));
        assertThat(store.user().get()).isEmpty();
        assertThat(store.email()).isEqualTo("n@example.com");
    }

    @Test
    void doesNotCountThePersonAmongTheOthers() {
        store.apply(new SessionEvent.Known(new User("n", "n@example.com", "Nadia")));
        store.apply(
                new SessionEvent.People(
                        List.of(
                                new Presence.Person("n", "Nadia", Instant.EPOCH),
                                new Presence.Person("t", "Tomás", Instant.EPOCH))));
        assertThat(store.others()).extracting(Presence.Person::name).containsExactly("Tomás");
    }
}
