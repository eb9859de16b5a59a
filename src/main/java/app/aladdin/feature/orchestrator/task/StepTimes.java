package app.aladdin.feature.orchestrator.task;

import app.aladdin.contract.LiveEvent;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How long steps took: from the first to the last that was told of each.
final class StepTimes {
    private static final Duration LEAST = Duration.ofSeconds(1);

    private final Map<Key, Instant> first = new HashMap<>();
    private final Map<Key, Instant> last = new HashMap<>();

    private record Key(String agent, int number, String text) {
        static Key of(String agent, LiveEvent.Step step) {
            return new Key(agent, step.number(), step.number() == 0 ? step.description() : "");
        }
    }

    /// @param log in any order
    static StepTimes of(List<LiveEvent> log) {
        StepTimes times = new StepTimes();
        for (LiveEvent event : log) {
            if (event instanceof LiveEvent.AgentProgress progress
                    && progress.timestamp().isAfter(Instant.EPOCH)) {
                Key key = Key.of(progress.agentId(), progress.step());
                times.first.merge(key, progress.timestamp(), StepTimes::earlier);
                times.last.merge(key, progress.timestamp(), StepTimes::later);
            }
        }
        return times;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }

    /// How long a step took; nothing where that is not known, or was but a moment.
    Optional<Duration> of(String agent, LiveEvent.Step step) {
        Key key = Key.of(agent, step);
        return Optional.ofNullable(first.get(key))
                .map(from -> Duration.between(from, last.getOrDefault(key, from)))
                .filter(took -> took.compareTo(LEAST) >= 0);
    }
}
