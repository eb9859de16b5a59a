package app.aladdin.client.executions;

import app.aladdin.contract.LiveEvent;
import app.aladdin.contract.TaskStatus;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/// How a task stands, as far as is known. The same facts give the same picture, whatever their
/// order and however often they came, and no fact takes a task back to where it was before.
///
/// @param status the server's own word; `failed` where the server lost the task
/// @param percentage 0 to 100, and 100 for a complete task
/// @param step from 1; 0 when the server does not say
/// @param steps 0 when the server does not say
/// @param doing what is being done, in the server's words
/// @param currentDepartment empty when the server does not say
/// @param departments in pipeline order, those that are no department of ours last
/// @param agents in the order in which they were first heard of
/// @param log everything that happened, oldest first; what has no time comes before all
/// @param estimated when it should be done; `null` when the server does not say
/// @param quality 0 to 1; `null` when the server does not say
/// @param error why it failed, in the server's words; empty while it did not
/// @param loss why nothing more will be heard of it; `null` while that is not so
public record TaskPicture(
        TaskStatus status,
        double percentage,
        int step,
        int steps,
        String doing,
        String currentDepartment,
        List<DepartmentPicture> departments,
        List<AgentPicture> agents,
        List<LiveEvent> log,
        @Nullable Instant estimated,
        @Nullable Double quality,
        String error,
        @Nullable Loss loss) {

    public TaskPicture {
        departments = List.copyOf(departments);
        agents = List.copyOf(agents);
        log = List.copyOf(log);
    }

    /// The picture that facts give.
    public static TaskPicture of(Collection<? extends TaskFact> facts) {
        TaskMerge merge = new TaskMerge();
        facts.forEach(merge::add);
        return merge.picture();
    }

    /// Whether nothing will follow any more.
    public boolean finished() {
        return status.finished();
    }
}
