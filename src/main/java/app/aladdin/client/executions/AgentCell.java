package app.aladdin.client.executions;

import app.aladdin.contract.Json;
import app.aladdin.contract.LiveEvent;
import app.aladdin.contract.TaskStatus;

import java.time.Instant;
import java.util.Comparator;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What is known of one agent. Not thread-safe.
final class AgentCell {
    private final String id;
    private final Greatest<String> department = new Greatest<>(Comparator.naturalOrder());
    private final Greatest<LiveEvent.AgentComplete> complete = new Greatest<>(later());
    private final Greatest<LiveEvent.AgentError> error = new Greatest<>(later());
    private final Greatest<Instant> active = new Greatest<>(Comparator.naturalOrder());
    private final Greatest<Instant> first = new Greatest<>(Comparator.reverseOrder());
    private final TreeMap<StepKey, Greatest<Stamped<LiveEvent.Step>>> steps = new TreeMap<>();
    private final TreeMap<String, LiveEvent.AgentToolCall> tools = new TreeMap<>();

    /// @param text tells steps apart to which the server gives no number
    private record StepKey(int number, String text) implements Comparable<StepKey> {
        @Override
        public int compareTo(StepKey other) {
            int byNumber = Integer.compare(number, other.number);
            return byNumber != 0 ? byNumber : text.compareTo(other.text);
        }
    }

    AgentCell(String id) {
        this.id = id;
    }

    private static <E extends LiveEvent> Comparator<E> later() {
        return Comparator.comparing((E event) -> event.timestamp())
                .thenComparing(event -> Json.text(event.write()));
    }

    /// When it was first heard of.
    Instant first() {
        Instant known = first.value();
        return known == null ? Instant.EPOCH : known;
    }

    void seen(String inDepartment, Instant at) {
        first.offer(at);
        if (!inDepartment.isEmpty()) {
            department.offer(inDepartment);
        }
    }

    void active(Instant at) {
        active.offer(at);
    }

    void progress(LiveEvent.AgentProgress event) {
        active(event.timestamp());
        LiveEvent.Step step = event.step();
        String text = step.number() == 0 ? step.description() : "";
        steps.computeIfAbsent(new StepKey(step.number(), text), key -> new Greatest<>(furthest()))
                .offer(new Stamped<>(step, event.timestamp()));
    }

    private static Comparator<Stamped<LiveEvent.Step>> furthest() {
        return Comparator.comparing((Stamped<LiveEvent.Step> one) -> rank(one.value().status()))
                .thenComparing(Stamped.latest(LiveEvent.Step::toString));
    }

    private static int rank(TaskStatus status) {
        return switch (status.kind()) {
            case QUEUED -> 0;
            case OTHER, RUNNING -> 1;
            case FAILED, CANCELLED -> 2;
            case COMPLETE -> 3;
        };
    }

    void tool(LiveEvent.AgentToolCall event) {
        active(event.timestamp());
        tools.merge(EventIdentity.of(event), event, EventIdentity::richer);
    }

    void failed(LiveEvent.AgentError event) {
        error.offer(event);
    }

    void done(LiveEvent.AgentComplete event) {
        complete.offer(event);
    }

    private TaskStatus status() {
        if (complete.value() != null) {
            return TaskStatus.COMPLETE;
        }
        LiveEvent.AgentError failure = error.value();
        Instant last = active.value();
        if (failure == null) {
            return last == null ? TaskStatus.NONE : TaskStatus.RUNNING;
        }
        boolean triedAgain =
                failure.recoverable() && last != null && last.isAfter(failure.timestamp());
        return triedAgain ? TaskStatus.RUNNING : TaskStatus.FAILED;
    }

    AgentPicture picture(boolean taskEnded) {
        TaskStatus status = status();
        String in = department.value();
        LiveEvent.AgentError failure = error.value();
        return new AgentPicture(
                id,
                in == null ? "" : in,
                taskEnded && !status.finished() ? TaskStatus.NONE : status,
                steps.values().stream()
                        .flatMap(one -> Stream.ofNullable(one.value()))
                        .map(Stamped::value)
                        .toList(),
                tools.values().stream().sorted(later()).toList(),
                complete.map(LiveEvent.AgentComplete::result),
                complete.map(LiveEvent.AgentComplete::qualityScore),
                failure == null ? "" : failure.error(),
                failure != null && failure.recoverable());
    }
}
