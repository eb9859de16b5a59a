package app.aladdin.feature.orchestrator.task;

import app.aladdin.client.executions.AgentPicture;
import app.aladdin.client.executions.DepartmentPicture;
import app.aladdin.contract.TaskStatus;

import java.util.List;

/// A department with the agents that work for it.
record Lane(DepartmentPicture department, List<AgentPicture> agents) {
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

    private boolean any(TaskStatus.Kind kind) {
        return agents.stream().anyMatch(agent -> agent.status().kind() == kind);
    }
}
