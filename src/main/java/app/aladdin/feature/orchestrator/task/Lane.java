package app.aladdin.feature.orchestrator.task;

import app.aladdin.client.executions.AgentPicture;
import app.aladdin.client.executions.DepartmentPicture;
import app.aladdin.client.executions.TaskPicture;
import app.aladdin.contract.Department;
import app.aladdin.contract.LiveEvent;
import app.aladdin.contract.TaskStatus;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A department with the agents that work for it.
///
/// @param workers its agents, in the order in which they were heard of
/// @param over whether the whole task has ended
record Lane(DepartmentPicture department, List<Worker> workers, boolean over) {
    /// An agent at work.
    ///
    /// @param steps with how long each took
    record Worker(AgentPicture agent, List<TimedStep> steps) {}

    /// A step of an agent.
    ///
    /// @param took empty where that is not known
    record TimedStep(LiveEvent.Step step, Optional<Duration> took) {}

    /// The lanes of a task, in its departments' order.
    static List<Lane> of(TaskPicture picture) {
        StepTimes times = StepTimes.of(picture.log());
        List<Lane> lanes = new ArrayList<>();
        for (DepartmentPicture department : picture.departments()) {
            List<Worker> workers =
                    picture.agents().stream()
                            .filter(agent ->
                                    slug(agent.department()).equals(slug(department.name())))
                            .map(agent -> worker(agent, times))
                            .toList();
            lanes.add(new Lane(department, workers, picture.finished()));
        }
        return lanes;
    }

    private static Worker worker(AgentPicture agent, StepTimes times) {
        return new Worker(
                agent,
                agent.steps().stream()
                        .map(step -> new TimedStep(step, times.of(agent.id(), step)))
                        .toList());
    }

    /// What two names of the same department have in common.
    static String slug(String name) {
        return Department.of(name).map(Department::slug).orElse(name);
    }

    String slug() {
        return slug(department.name());
    }

    /// How it stands. Servers tell of a department's end only when it went well: a failed agent is
    /// a failed department until something better is heard.
    TaskStatus status() {
        if (department.status().finished()) {
            return department.status();
        }
        if (any(TaskStatus.Kind.FAILED)) {
            return TaskStatus.FAILED;
        }
        return any(TaskStatus.Kind.RUNNING) ? TaskStatus.RUNNING : department.status();
    }

    boolean failed() {
        return status().kind() == TaskStatus.Kind.FAILED;
    }

    /// Whether the server thinks that trying again may help. It is believed where it says nothing
    /// of the failure's kind.
    boolean worthAnotherTry() {
        List<AgentPicture> failures =
                workers.stream()
                        .map(Worker::agent)
                        .filter(agent -> agent.status().kind() == TaskStatus.Kind.FAILED)
                        .toList();
        return failed()
                && (failures.isEmpty() || failures.stream().anyMatch(AgentPicture::recoverable));
    }

    private boolean any(TaskStatus.Kind kind) {
        return workers.stream().anyMatch(worker -> worker.agent().status().kind() == kind);
    }
}
