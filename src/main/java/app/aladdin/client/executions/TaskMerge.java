package app.aladdin.client.executions;

import app.aladdin.contract.LiveEvent;
import app.aladdin.contract.TaskProgress;
import app.aladdin.contract.TaskResponse;
import app.aladdin.contract.TaskStatus;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/// Merges facts about one task so that neither their order nor their repetition matters: each part
/// keeps the greatest of what it was told, in an order of its own. Not thread-safe.
final class TaskMerge {
    private final StatusCell status = new StatusCell();
    private final Greatest<Double> percentage = new Greatest<>(Comparator.naturalOrder());
    private final Greatest<Stamped<TaskProgress>> progress =
            new Greatest<>(
                    Comparator.comparing((Stamped<TaskProgress> one) -> one.value().percentage())
                            .thenComparing(one -> one.value().currentStep())
                            .thenComparing(Stamped.latest(TaskProgress::toString)));
    private final Greatest<Stamped<String>> department = new Greatest<>(Stamped.latest(s -> s));
    private final Greatest<Stamped<Instant>> estimate =
            new Greatest<>(Stamped.latest(Instant::toString));
    private final Greatest<Stamped<Double>> quality =
            new Greatest<>(Stamped.latest(String::valueOf));
    private final Greatest<Stamped<String>> error = new Greatest<>(Stamped.latest(s -> s));
    private final Greatest<Loss> loss = new Greatest<>(Comparator.naturalOrder());
    private final Map<String, DepartmentCell> departments =
            new TreeMap<>(DepartmentCell.pipeline());
    private final Map<String, AgentCell> agents = new HashMap<>();
    private final TreeMap<LogKey, LiveEvent> log = new TreeMap<>();

    private record LogKey(Instant at, String identity) implements Comparable<LogKey> {
        @Override
        public int compareTo(LogKey other) {
            int byTime = at.compareTo(other.at);
            return byTime != 0 ? byTime : identity.compareTo(other.identity);
        }
    }

    void add(TaskFact fact) {
        switch (fact) {
            case TaskFact.Snapshot snapshot -> answered(snapshot);
            case TaskFact.Happened happened -> happened(happened.event());
            case TaskFact.Lost lost -> loss.offer(lost.reason());
        }
    }

    private void answered(TaskFact.Snapshot snapshot) {
        TaskResponse task = snapshot.task();
        Instant at = snapshot.at();
        status.answered(task.status(), at);
        percentage.offer(task.progress().percentage());
        progress.offer(new Stamped<>(task.progress(), at));
        if (task.estimatedCompletion() != null) {
            estimate.offer(new Stamped<>(task.estimatedCompletion(), at));
        }
        if (snapshot.quality() != null) {
            quality.offer(new Stamped<>(snapshot.quality(), at));
        }
        if (!task.error().isEmpty()) {
            error.offer(new Stamped<>(task.error(), at));
        }
        task.departments().forEach(one -> department(one.name()).answered(one, at));
    }

    private void happened(LiveEvent event) {
        LogKey key = new LogKey(EventIdentity.time(event), EventIdentity.of(event));
        log.merge(key, event, EventIdentity::richer);
        switch (event) {
            case LiveEvent.AgentStarted e -> {
                agent(e.agentId(), e.department(), e.timestamp()).active(e.timestamp());
            }
            case LiveEvent.AgentProgress e -> {
                agent(e.agentId(), e.department(), e.timestamp()).progress(e);
            }
            case LiveEvent.AgentToolCall e -> {
                agent(e.agentId(), e.department(), e.timestamp()).tool(e);
            }
            case LiveEvent.AgentComplete e -> {
                agent(e.agentId(), e.department(), e.timestamp()).done(e);
            }
            case LiveEvent.AgentError e -> {
                agent(e.agentId(), e.department(), e.timestamp()).failed(e);
            }
            case LiveEvent.TaskUpdate e -> updated(e);
            case LiveEvent.DepartmentComplete e -> {
                running(e.timestamp());
                department(e.department()).done(e);
            }
            case LiveEvent.UserJoined _,
                    LiveEvent.EntityUpdated _,
                    LiveEvent.Notification _,
                    LiveEvent.Other _ -> {
                // In the log alone.
            }
        }
    }

    private void updated(LiveEvent.TaskUpdate event) {
        status.told(event.status(), event.timestamp());
        Double told = event.progress();
        if (told != null) {
            percentage.offer(told);
        }
        if (!event.currentDepartment().isEmpty()) {
            department.offer(new Stamped<>(event.currentDepartment(), event.timestamp()));
            department(event.currentDepartment())
                    .status
                    .told(TaskStatus.RUNNING, event.timestamp());
        }
    }

    private void running(Instant at) {
        status.told(TaskStatus.RUNNING, at);
    }

    private DepartmentCell department(String name) {
        DepartmentCell cell =
                departments.computeIfAbsent(DepartmentCell.key(name), key -> new DepartmentCell());
        cell.named(name);
        return cell;
    }

    private AgentCell agent(String id, String inDepartment, Instant at) {
        running(at);
        if (!inDepartment.isEmpty()) {
            department(inDepartment).status.told(TaskStatus.RUNNING, at);
        }
        AgentCell cell =
                agents.computeIfAbsent(EventIdentity.agent(id, inDepartment), AgentCell::new);
        cell.seen(inDepartment, at);
        return cell;
    }

    TaskPicture picture() {
        TaskStatus now = status.status();
        Loss lost = now.finished() ? null : loss.value();
        TaskStatus shown = lost == null ? now : TaskStatus.FAILED;
        boolean ended = shown.finished();
        TaskProgress furthest = furthest();
        return new TaskPicture(
                shown,
                shown.kind() == TaskStatus.Kind.COMPLETE ? 100 : percentage(),
                furthest.currentStep(),
                furthest.totalSteps(),
                furthest.description(),
                textOf(department),
                departments.values().stream().map(one -> one.picture(ended)).toList(),
                agents.entrySet().stream()
                        .sorted(
                                Comparator.comparing((Map.Entry<String, AgentCell> one) ->
                                                one.getValue().first())
                                        .thenComparing(Map.Entry::getKey))
                        .map(one -> one.getValue().picture(ended))
                        .toList(),
                log.values().stream().toList(),
                estimate.map(Stamped::value),
                quality.map(Stamped::value),
                textOf(error),
                lost);
    }

    /// All that was answered about the task as one answer, which stands for all of them.
    TaskResponse answer(String taskId, String channel) {
        TaskProgress furthest = furthest();
        return new TaskResponse(
                taskId,
                status.status(),
                new TaskProgress(
                        furthest.currentStep(),
                        furthest.totalSteps(),
                        percentage(),
                        furthest.description()),
                departments.values().stream().map(DepartmentCell::answer).toList(),
                estimate.map(Stamped::value),
                channel,
                textOf(error),
                null);
    }

    private TaskProgress furthest() {
        Stamped<TaskProgress> known = progress.value();
        return known == null ? TaskProgress.NONE : known.value();
    }

    private double percentage() {
        Double known = percentage.value();
        return known == null ? 0 : known;
    }

    private static String textOf(Greatest<Stamped<String>> text) {
        @Nullable Stamped<String> known = text.value();
        return known == null ? "" : known.value();
    }
}
