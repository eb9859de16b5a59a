package app.aladdin.client.executions;

import app.aladdin.client.session.Connection;
import app.aladdin.contract.Execution;
import app.aladdin.contract.Json;
import app.aladdin.contract.Page;
import app.aladdin.contract.Problem;
import app.aladdin.contract.ProblemException;
import app.aladdin.contract.TaskResponse;
import app.aladdin.net.Http;
import app.aladdin.net.Patience;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Asks the server about tasks. Blocks; fails with [ProblemException].
final class RemoteTasks {
    private static final int LIMIT = 100;
    private static final int MOST_PAGES = 100;

    private final Connection connection;

    RemoteTasks(Connection connection) {
        this.connection = connection;
    }

    /// The task as it stands, from wherever the server tells it.
    TaskResponse task(String taskId, String executionId) {
        try {
            return known(
                    TaskResponse.read(
                            http().get(List.of("orchestrator", "task", taskId), Map.of())));
        } catch (ProblemException e) {
            if (!missing(e.problem())) {
                throw e;
            }
            return known(execution(executionId).asTask());
        }
    }

    private static TaskResponse known(TaskResponse answer) {
        if (answer.taskId().isEmpty() && answer.status().wire().isEmpty()) {
            throw new ProblemException(new Problem.Garbled("neither id nor status of a task"));
        }
        return answer;
    }

    /// The execution with what was recorded of it.
    Execution execution(String id) {
        Execution answer = Execution.read(http().get(List.of("executions", id), Map.of()));
        if (answer.id().isEmpty() && answer.status().wire().isEmpty()) {
            throw new ProblemException(new Problem.Garbled("neither id nor status of a task"));
        }
        return answer;
    }

    /// All of a project, each once.
    List<Execution> of(String projectId) {
        try {
            return pages(List.of("projects", projectId, "executions"), Map.of());
        } catch (ProblemException e) {
            if (!missing(e.problem())) {
                throw e;
            }
        }
        try {
            return pages(List.of("executions"), Map.of("project", projectId));
        } catch (ProblemException e) {
            if (missing(e.problem())) {
                throw new ProblemException(new Problem.Unsupported("no list of executions"), e);
            }
            throw e;
        }
    }

    private List<Execution> pages(List<String> path, Map<String, String> filter) {
        Map<String, Execution> all = new LinkedHashMap<>();
        for (int number = 1; number <= MOST_PAGES; number++) {
            Map<String, String> query = new LinkedHashMap<>(filter);
            query.put("limit", Integer.toString(LIMIT));
            query.put("page", Integer.toString(number));
            Page<Execution> page =
                    Page.read(http().get(path, query), "executions", Execution::read);
            int before = all.size();
            page.docs().stream()
                    .filter(one -> !one.id().isEmpty())
                    .forEach(one -> all.putIfAbsent(one.id(), one));
            if (!page.hasNextPage() || all.size() == before) {
                break;
            }
        }
        return List.copyOf(all.values());
    }

    /// @return how the task stands, where the answer says so
    Optional<TaskResponse> cancel(String taskId) {
        JsonNode answer =
                http().post(
                                List.of("orchestrator", "task", taskId, "cancel"),
                                Json.object(),
                                null,
                                Patience.QUICK)
                        .body();
        TaskResponse task = TaskResponse.read(answer);
        return task.status().wire().isEmpty() ? Optional.empty() : Optional.of(task);
    }

    private Http http() {
        return connection
                .online()
                .orElseThrow(() ->
                        new ProblemException(
                                connection
                                        .offline()
                                        .orElse(new Problem.Offline("not connected yet"))))
                .http();
    }

    /// Whether the server has no such thing, or nothing to be asked for it.
    static boolean missing(Problem problem) {
        return problem instanceof Problem.NotFound || problem instanceof Problem.Unsupported;
    }
}
