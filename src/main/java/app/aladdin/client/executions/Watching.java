package app.aladdin.client.executions;

import app.aladdin.client.live.LiveState;
import app.aladdin.contract.LiveEvent;
import app.aladdin.contract.Problem;
import app.aladdin.contract.TaskResponse;
import app.aladdin.state.BackOff;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;

/// Watches one execution until it ends or nobody wants it any more: hears of it where events are
/// told, and asks where they are not or may have been missed. Lives on the dispatcher.
final class Watching {
    private static final Duration OFTEN = Duration.ofSeconds(3);
    private static final Duration SILENCE = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
    private static final int LAST_TRIES = 3;

    private final Course course;
    private final Desk desk;
    private final BackOff backOff = new BackOff(OFTEN, SILENCE, RandomGenerator.getDefault());
    private final Patient patient;
    private Runnable follow = () -> {};
    private Runnable alarm = () -> {};
    private @Nullable TaskPicture told;
    private boolean live;
    private boolean refused;
    private boolean asking;
    private boolean askAgain;
    private boolean closing;
    private boolean ended;
    private int asked;
    private int forbidden;
    private int lastTries;

    Watching(Course course, Desk desk) {
        this.course = course;
        this.desk = desk;
        this.patient = new Patient(desk.timer().now());
    }

    void begin() {
        if (course.picture().finished()) {
            tell();
            end();
            return;
        }
        live = desk.live().state() instanceof LiveState.On;
        follow = desk.live().follow(course.id(), List.of());
        tell();
        ask();
    }

    Course course() {
        return course;
    }

    boolean ended() {
        return ended;
    }

    /// Nobody wants it any more.
    void stop() {
        ended = true;
        alarm.run();
        follow.run();
    }

    /// Whether events are told changed. What happened before has to be asked for.
    void live(LiveState state) {
        boolean now = state instanceof LiveState.On;
        if (now == live || ended) {
            return;
        }
        live = now;
        refused = false;
        ask();
    }

    /// The server does not tell of this execution.
    void refused() {
        if (!refused && !ended) {
            refused = true;
            ask();
        }
    }

    void heard(LiveEvent event) {
        course.happened(event, desk.timer().now());
        tell();
        if (ended) {
            return;
        }
        patient.heard(desk.timer().now());
        refused = false;
        if (course.picture().finished() && !closing) {
            closing = true;
            ask();
        } else if (listening() && asked > 1 && !asking) {
            wait(SILENCE);
        }
    }

    /// Asks now; what is already being asked was asked too early.
    void ask() {
        if (ended) {
            return;
        }
        alarm.run();
        if (asking) {
            askAgain = true;
            return;
        }
        asking = true;
        String task = course.task();
        desk.ask(
                () -> desk.remote().task(task, course.id()),
                answer -> {
                    if (!ended) {
                        answered(answer);
                    }
                },
                problem -> {
                    if (!ended) {
                        failed(problem);
                    }
                });
    }

    private void answered(TaskResponse answer) {
        asking = false;
        asked++;
        patient.answered();
        forbidden = 0;
        backOff.reset();
        course.answered(answer, null, desk.timer().now());
        tell();
        if (closing || (course.picture().finished() && !askAgain)) {
            end();
        } else {
            next(listening() && asked > 1 ? SILENCE : OFTEN);
        }
    }

    private void failed(Problem problem) {
        asking = false;
        if (closing && ++lastTries >= LAST_TRIES) {
            end();
            return;
        }
        Instant now = desk.timer().now();
        switch (problem) {
            case Problem.NotFound _,
                    Problem.Unsupported _,
                    Problem.Invalid _,
                    Problem.Refused _,
                    Problem.Conflict _ -> {
                if (closing || patient.missed(listening(), now)) {
                    lose(Loss.GONE);
                } else {
                    next(OFTEN);
                }
            }
            case Problem.Forbidden _ -> {
                if (++forbidden > 1) {
                    lose(Loss.FORBIDDEN);
                } else {
                    next(OFTEN);
                }
            }
            case Problem.SignedOut _ -> delayed(problem, SILENCE);
            case Problem.RateLimited limited -> {
                askAgain = false;
                delayed(problem, until(limited.until(), now));
            }
            case Problem.Offline _,
                    Problem.TimedOut _,
                    Problem.Garbled _,
                    Problem.TooLarge _,
                    Problem.Untrusted _,
                    Problem.ServerFault _,
                    Problem.Storage _,
                    Problem.Bug _ ->
                    delayed(problem, backOff.next());
        }
    }

    private Duration until(@Nullable Instant free, Instant now) {
        if (free == null) {
            return backOff.next();
        }
        Duration wait = Duration.between(now, free);
        if (wait.compareTo(OFTEN) < 0) {
            return OFTEN;
        }
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    private void delayed(Problem problem, Duration wait) {
        desk.events().accept(new ExecutionEvent.Delayed(course.id(), problem));
        next(wait);
    }

    private void next(Duration wait) {
        if (askAgain) {
            askAgain = false;
            ask();
        } else {
            wait(wait);
        }
    }

    private void wait(Duration time) {
        alarm.run();
        alarm = desk.timer().after(time, () -> desk.run(this::ask));
    }

    private boolean listening() {
        return live && !refused;
    }

    private void lose(Loss reason) {
        if (!course.picture().finished()) {
            course.lost(reason, desk.timer().now());
            tell();
        }
        stop();
    }

    /// It is over; what was missed on the way is told by the server's record, where it has one.
    private void end() {
        stop();
        desk.ask(
                () -> desk.remote().execution(course.id()),
                execution -> {
                    course.recorded(execution, desk.timer().now());
                    tell();
                },
                none -> {
                    // Then what was heard is all there is.
                });
    }

    private void tell() {
        TaskPicture now = course.picture();
        if (course.known() && !now.equals(told)) {
            told = now;
            desk.events().accept(new ExecutionEvent.Changed(course.id(), now));
        }
    }
}
