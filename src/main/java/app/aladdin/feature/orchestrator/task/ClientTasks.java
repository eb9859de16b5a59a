package app.aladdin.feature.orchestrator.task;

import app.aladdin.client.Client;
import app.aladdin.client.outbox.SendOptions;
import app.aladdin.contract.Mode;
import app.aladdin.contract.Priority;
import app.aladdin.contract.TaskResponse;
import app.aladdin.ui.nav.Destination;
import app.aladdin.ui.nav.Navigator;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// What can be done with the server's tasks.
final class ClientTasks implements TaskActions {
    private final Set<String> lookedUp = new HashSet<>();
    private final Client client;
    private final Navigator navigator;
    private final Supplier<String> project;

    ClientTasks(Client client, Navigator navigator, Supplier<String> project) {
        this.client = client;
        this.navigator = navigator;
        this.project = project;
    }

    @Override
    public Runnable watch(TaskResponse answer, boolean over) {
        if (!over) {
            return client.executions().watch(answer);
        }
        if (lookedUp.add(answer.executionId())) {
            client.executions().open(answer.executionId());
        }
        return () -> {};
    }

    @Override
    public void cancel(String execution) {
        client.executions().cancel(execution);
    }

    @Override
    public void open(String execution) {
        navigator.go(new Destination.Executions(Optional.of(execution)));
    }

    @Override
    public void again(
            String conversation,
            String question,
            @Nullable Priority priority,
            List<String> departments) {
        client.outbox()
                .send(
                        project.get(),
                        conversation,
                        Mode.TASK,
                        question,
                        SendOptions.task(priority, departments, true),
                        () -> {});
    }
}
