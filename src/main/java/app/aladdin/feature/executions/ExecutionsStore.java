package app.aladdin.feature.executions;

import app.aladdin.client.executions.ExecutionEvent;
import app.aladdin.client.executions.TaskPicture;
import app.aladdin.contract.Problem;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.Optional;

/// The execution that is open. Lives on the dispatcher's thread.
final class ExecutionsStore {
    private final ReadOnlyObjectWrapper<Optional<String>> open =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<TaskPicture>> picture =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    void open(Optional<String> id) {
        if (!id.equals(open.get())) {
            picture.set(Optional.empty());
            problem.set(Optional.empty());
            open.set(id);
        }
    }

    void apply(ExecutionEvent event) {
        switch (event) {
            case ExecutionEvent.Changed changed -> {
                if (isOpen(changed.executionId())) {
                    problem.set(Optional.empty());
                    picture.set(Optional.of(changed.picture()));
                }
            }
            case ExecutionEvent.Delayed delayed -> failed(delayed.executionId(), delayed.problem());
            case ExecutionEvent.NotOpened not -> failed(not.executionId(), not.problem());
            case ExecutionEvent.NotCancelled not -> failed(not.executionId(), not.problem());
            case ExecutionEvent.Listed _ -> {}
        }
    }

    private void failed(String id, Problem why) {
        if (isOpen(id)) {
            problem.set(Optional.of(why));
        }
    }

    private boolean isOpen(String id) {
        return open.get().filter(id::equals).isPresent();
    }

    ReadOnlyObjectProperty<Optional<String>> open() {
        return open.getReadOnlyProperty();
    }

    /// How it stands; nothing while that is looked up.
    ReadOnlyObjectProperty<Optional<TaskPicture>> picture() {
        return picture.getReadOnlyProperty();
    }

    /// Why the server does not tell more of it, or did not do what was asked.
    ReadOnlyObjectProperty<Optional<Problem>> problem() {
        return problem.getReadOnlyProperty();
    }
}
