package app.aladdin.feature.executions;

import app.aladdin.client.executions.Executions;

import java.util.Optional;

/// What can be done with executions. Called on the FX thread, works in the background.
final class ExecutionsActions {
    private final Executions executions;
    private final ExecutionsStore store;
    private final Runnable refresh;
    private Runnable leave = () -> {};
    private String watched = "";

    ExecutionsActions(Executions executions, ExecutionsStore store, Runnable refresh) {
        this.executions = executions;
        this.store = store;
        this.refresh = refresh;
    }

    /// Looks at an execution, or at none.
    void open(Optional<String> id) {
        boolean another = !id.equals(store.open().get());
        if (another) {
            leave();
            store.open(id);
        }
        id.ifPresent(executions::open);
    }

    /// Follows the open execution until somebody looks at another one, or it ends.
    void follow(String id) {
        if (!watched.equals(id)) {
            leave();
            watched = id;
            leave = executions.watch(id);
        }
    }

    private void leave() {
        leave.run();
        leave = () -> {};
        watched = "";
    }

    void cancel(String id) {
        executions.cancel(id);
    }

    void refresh() {
        refresh.run();
    }
}
