package app.aladdin.studio.departments;

import app.aladdin.contract.Execution;
import app.aladdin.contract.LiveEvent;
import app.aladdin.studio.live.Announcer;
import app.aladdin.studio.store.Executions;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import java.util.function.Function;

/// The state of one execution and the events that led to it, one after the other: first into the
/// file, then to those who listen. Once the execution has ended, nothing more happens in it.
///
/// Times of events are never equal: whoever receives them tells them apart by time.
final class Log {
    private final ReentrantLock lock = new ReentrantLock();
    private final Executions store;
    private final Announcer announcer;
    private final InstantSource clock;
    private Execution state;
    private Instant last;
    private boolean closed;

    Log(Execution state, Executions store, Announcer announcer, InstantSource clock) {
        this.state = state;
        this.last = state.updatedAt();
        this.store = store;
        this.announcer = announcer;
        this.clock = clock;
    }

    Execution state() {
        lock.lock();
        try {
            return state;
        } finally {
            lock.unlock();
        }
    }

    /// Something happens that changes the state.
    ///
    /// @throws CancelledException when the execution has ended meanwhile
    void happens(
            BiFunction<Execution, Instant, Execution> change,
            BiFunction<Execution, Instant, LiveEvent> event) {
        lock.lock();
        try {
            if (over()) {
                throw new CancelledException();
            }
            Instant now = now();
            Execution next = change.apply(state, now);
            LiveEvent told = event.apply(next, now);
            store.record(next, told);
            state = next;
            announcer.toExecution(state.id(), told);
        } finally {
            lock.unlock();
        }
    }

    /// Something happens that leaves the state as it is.
    ///
    /// @throws CancelledException when the execution has ended meanwhile
    void happens(Function<Instant, LiveEvent> event) {
        lock.lock();
        try {
            if (over()) {
                throw new CancelledException();
            }
            LiveEvent told = event.apply(now());
            store.record(state.id(), told);
            announcer.toExecution(state.id(), told);
        } finally {
            lock.unlock();
        }
    }

    /// Nothing is recorded any more; the execution stays as it is in the file.
    void close() {
        lock.lock();
        try {
            closed = true;
        } finally {
            lock.unlock();
        }
    }

    boolean over() {
        lock.lock();
        try {
            return closed || state.status().finished();
        } finally {
            lock.unlock();
        }
    }

    private Instant now() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        last = now.isAfter(last) ? now : last.plusMillis(1);
        return last;
    }
}
