package app.aladdin.feature.orchestrator.task;

import app.aladdin.client.Client;
import app.aladdin.contract.TaskResponse;
import app.aladdin.i18n.Messages;
import app.aladdin.state.Dispatcher;
import app.aladdin.state.Hub;
import app.aladdin.ui.nav.Navigator;
import app.aladdin.ui.view.AnswerBodies;
import app.aladdin.ui.view.AnswerBody;
import app.aladdin.ui.view.Words;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

/// Draws tasks.
public final class TaskFeature implements AnswerBodies {
    private final TaskRuns runs;
    private final TaskActions actions;
    private final Messages messages;
    private final Clock clock;

    /// @param project the open project's id; empty while none is open
    public TaskFeature(
            Client client,
            Dispatcher dispatcher,
            Navigator navigator,
            Supplier<String> project,
            Messages messages,
            Words words,
            Clock clock) {
        this.runs = new TaskRuns(words, messages, dispatcher::execute);
        this.actions = new ClientTasks(client, navigator, project);
        this.messages = messages;
        this.clock = clock;
        runs.live(client.live().state());
        client.live().states().subscribe(dispatcher.inbox(runs::live));
        client.executions().events().subscribe(dispatcher.inbox(runs::apply));
    }

    /// What a person who listens is told of the tasks that go on, on the dispatcher's thread.
    public Hub<String> said() {
        return runs.said();
    }

    @Override
    public Optional<AnswerBody> of(Answer answer) {
        TaskResponse task = answer.metadata().task();
        if (task == null || task.taskId().isEmpty()) {
            return Optional.empty();
        }
        TaskRun run = runs.of(task, answer.at());
        return Optional.of(
                new TaskBody(answer, task, run, runs.polled(), actions, messages, clock));
    }
}
