package app.aladdin.client.live;

import app.aladdin.state.Hub;
import app.aladdin.state.SteadyClock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/// Who was at the open project within the last five minutes: servers tell when somebody comes and
/// never when somebody goes. Thread-safe.
public final class Presence {
    private static final Duration STAYS = Duration.ofMinutes(5);

    private final Clock clock;
    private final Hub<List<Person>> changes = new Hub<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, Person> people = new LinkedHashMap<>();
    private List<Person> told = List.of();

    /// Somebody who is here.
    ///
    /// @param seen when something was last heard of them
    public record Person(String id, String name, Instant seen) {}

    Presence(Clock clock) {
        this.clock = SteadyClock.of(clock);
    }

    /// Told when somebody comes or is gone.
    public Hub<List<Person>> changes() {
        return changes;
    }

    /// Who is here, in the order of coming.
    public List<Person> people() {
        lock.lock();
        try {
            Instant since = clock.instant().minus(STAYS);
            people.values().removeIf(person -> !person.seen().isAfter(since));
            return List.copyOf(people.values());
        } finally {
            lock.unlock();
        }
    }

    void joined(String id, String name) {
        lock.lock();
        try {
            people.put(id, new Person(id, name.isEmpty() ? id : name, clock.instant()));
        } finally {
            lock.unlock();
        }
        tell();
    }

    /// Somebody did something; counts only for who has joined.
    void active(String id) {
        lock.lock();
        try {
            people.computeIfPresent(
                    id, (key, person) -> new Person(key, person.name(), clock.instant()));
        } finally {
            lock.unlock();
        }
    }

    void clear() {
        lock.lock();
        try {
            people.clear();
        } finally {
            lock.unlock();
        }
        tell();
    }

    /// Tells when somebody has come or is gone; called from time to time.
    void tell() {
        lock.lock();
        try {
            List<Person> now = people();
            if (!names(now).equals(names(told))) {
                told = now;
                changes.accept(now);
            }
        } finally {
            lock.unlock();
        }
    }

    private static List<String> names(List<Person> people) {
        List<String> names = new ArrayList<>();
        people.forEach(person -> names.add(person.id() + "|" + person.name()));
        return names;
    }
}
