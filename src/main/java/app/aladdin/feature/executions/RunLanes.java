package app.aladdin.feature.executions;

import app.aladdin.client.executions.AgentPicture;
import app.aladdin.client.executions.DepartmentPicture;
import app.aladdin.client.executions.TaskPicture;
import app.aladdin.contract.Department;
import app.aladdin.contract.LiveEvent;
import app.aladdin.contract.TaskStatus;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An execution on a time axis: a lane for each department, a bar for each of its steps.
///
/// @param began where the axis begins
/// @param length up to now, or to the last event of one that has ended
record RunLanes(Instant began, Duration length, List<Lane> lanes) {

    /// What a department did when.
    record Lane(String department, TaskStatus.Kind state, List<Bar> bars) {}

    /// A step. Times are measured from the beginning of the execution.
    record Bar(String text, Duration from, Duration to, TaskStatus.Kind state) {}

    private static final class Open {
        private final String text;
        private final Instant from;
        private Instant to;
        private TaskStatus.Kind state;

        Open(String text, Instant from, TaskStatus.Kind state) {
            this.text = text;
            this.from = from;
            this.to = from;
            this.state = state;
        }
    }

    /// @param now where a bar ends that still grows
    static RunLanes of(TaskPicture picture, Optional<Instant> started, Instant now) {
        List<LiveEvent> log =
                picture.log().stream()
                        .filter(event -> event.timestamp().isAfter(Instant.EPOCH))
                        .toList();
        Instant first = log.isEmpty() ? started.orElse(now) : log.getFirst().timestamp();
        Instant began = started.filter(at -> at.isBefore(first)).orElse(first);
        Instant end =
                picture.finished()
                        ? log.isEmpty() ? began : log.getLast().timestamp()
                        : now.isBefore(began) ? began : now;
        Map<String, Map<Integer, Open>> steps = steps(picture, log);
        List<Lane> lanes = new ArrayList<>();
        for (DepartmentPicture department : picture.departments()) {
            TaskStatus.Kind state = state(department, picture);
            List<Bar> bars =
                    steps.getOrDefault(key(department.name()), Map.of()).values().stream()
                            .map(open -> bar(open, began, end, picture.finished()))
                            .toList();
            lanes.add(new Lane(department.name(), state, bars));
        }
        return new RunLanes(began, Duration.between(began, end), List.copyOf(lanes));
    }

    private static Map<String, Map<Integer, Open>> steps(TaskPicture picture, List<LiveEvent> log) {
        Map<String, String> departmentOf = new HashMap<>();
        picture.agents().forEach(agent -> departmentOf.put(agent.id(), key(agent.department())));
        Map<String, Map<Integer, Open>> steps = new HashMap<>();
        for (LiveEvent event : log) {
            switch (event) {
                case LiveEvent.AgentProgress e -> progress(steps, departmentOf, e);
                case LiveEvent.AgentToolCall e ->
                        grow(steps, lane(departmentOf, e.agentId(), e.department()), e.timestamp());
                case LiveEvent.AgentComplete e ->
                        end(
                                steps,
                                lane(departmentOf, e.agentId(), e.department()),
                                e.timestamp(),
                                TaskStatus.Kind.COMPLETE);
                case LiveEvent.AgentError e ->
                        end(
                                steps,
                                lane(departmentOf, e.agentId(), e.department()),
                                e.timestamp(),
                                TaskStatus.Kind.FAILED);
                case LiveEvent.AgentStarted _,
                        LiveEvent.TaskUpdate _,
                        LiveEvent.DepartmentComplete _,
                        LiveEvent.UserJoined _,
                        LiveEvent.EntityUpdated _,
                        LiveEvent.Notification _,
                        LiveEvent.Other _ -> {}
            }
        }
        return steps;
    }

    private static void progress(
            Map<String, Map<Integer, Open>> steps,
            Map<String, String> departmentOf,
            LiveEvent.AgentProgress event) {
        String lane = lane(departmentOf, event.agentId(), event.department());
        Map<Integer, Open> mine = steps.computeIfAbsent(lane, it -> new LinkedHashMap<>());
        LiveEvent.Step step = event.step();
        TaskStatus.Kind kind = step.status().kind();
        Open known = mine.get(step.number());
        if (known == null) {
            // The step before ends where the next one begins.
            mine.values().stream()
                    .filter(open -> !open.state.finished())
                    .forEach(open -> {
                        open.to = event.timestamp();
                        open.state = TaskStatus.Kind.COMPLETE;
                    });
            known = new Open(step.description(), event.timestamp(), kind);
            mine.put(step.number(), known);
        }
        known.to = event.timestamp();
        known.state = kind;
    }

    private static void grow(Map<String, Map<Integer, Open>> steps, String lane, Instant at) {
        steps.getOrDefault(lane, Map.of()).values().stream()
                .filter(open -> !open.state.finished())
                .forEach(open -> open.to = at);
    }

    private static void end(
            Map<String, Map<Integer, Open>> steps, String lane, Instant at, TaskStatus.Kind how) {
        List<Open> running =
                steps.getOrDefault(lane, Map.of()).values().stream()
                        .filter(open -> !open.state.finished())
                        .toList();
        running.forEach(open -> {
            open.to = at;
            open.state = how;
        });
    }

    private static String lane(Map<String, String> departmentOf, String agent, String department) {
        return department.isEmpty() ? departmentOf.getOrDefault(agent, "") : key(department);
    }

    static String key(String department) {
        return Department.of(department).map(Department::slug).orElse(department);
    }

    private static Bar bar(Open open, Instant began, Instant end, boolean over) {
        boolean growing = !open.state.finished() && !over;
        Instant to = growing && end.isAfter(open.to) ? end : open.to;
        TaskStatus.Kind state =
                over && !open.state.finished() ? TaskStatus.Kind.CANCELLED : open.state;
        return new Bar(
                open.text, Duration.between(began, open.from), Duration.between(began, to), state);
    }

    private static TaskStatus.Kind state(DepartmentPicture department, TaskPicture picture) {
        if (department.status().finished()) {
            return department.status().kind();
        }
        List<AgentPicture> agents =
                picture.agents().stream()
                        .filter(agent -> key(agent.department()).equals(key(department.name())))
                        .toList();
        boolean failed =
                agents.stream().anyMatch(one -> one.status().kind() == TaskStatus.Kind.FAILED);
        return failed ? TaskStatus.Kind.FAILED : department.status().kind();
    }

    /// Where the axis is marked: few enough that the words beside the marks have room.
    ///
    /// @param room in pixels
    static Duration tick(Duration length, double room) {
        long[] steps = {
            100,
            200,
            500,
            1_000,
            2_000,
            5_000,
            10_000,
            15_000,
            30_000,
            60_000,
            120_000,
            300_000,
            600_000,
            1_800_000,
            3_600_000,
            7_200_000,
            21_600_000,
            86_400_000
        };
        double most = Math.max(1, room / 64);
        for (long step : steps) {
            if ((double) length.toMillis() / step <= most) {
                return Duration.ofMillis(step);
            }
        }
        return Duration.ofMillis(Math.round(length.toMillis() / most));
    }
}
