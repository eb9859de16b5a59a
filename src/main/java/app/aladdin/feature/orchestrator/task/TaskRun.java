package app.aladdin.feature.orchestrator.task;

import app.aladdin.client.executions.TaskFact;
import app.aladdin.client.executions.TaskPicture;
import app.aladdin.contract.LiveEvent;
import app.aladdin.contract.TaskResponse;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// One task as its message shows it: how it stands, and what a person opened or closed in it. On
/// the dispatcher's thread.
final class TaskRun {
    private final String execution;
    private final ReadOnlyObjectWrapper<TaskPicture> picture;
    private final StringProperty trouble = new SimpleStringProperty("");
    private final ObservableMap<String, Boolean> opened = FXCollections.observableHashMap();
    private final Instant told;
    private final TaskNews news = new TaskNews();
    private @Nullable Runnable leave;
    private int shownIn;

    /// @param answer what is known of it so far
    /// @param told when the answer was given
    TaskRun(TaskResponse answer, Instant told) {
        this.execution = answer.executionId();
        this.told = told;
        this.picture =
                new ReadOnlyObjectWrapper<>(
                        TaskPicture.of(List.of(new TaskFact.Snapshot(answer, null, told))));
    }

    String execution() {
        return execution;
    }

    ReadOnlyObjectProperty<TaskPicture> picture() {
        return picture.getReadOnlyProperty();
    }

    /// Why something about it could not be done, in words; empty for nothing.
    StringProperty trouble() {
        return trouble;
    }

    void show(TaskPicture next) {
        trouble.set("");
        if (!next.equals(picture.get())) {
            picture.set(next);
        }
        letGoOfWhatIsOver();
    }

    /// Follows it for a message that shows it, and goes on when the message is out of view: until
    /// the task has ended, so that its end is heard of when it happens.
    ///
    /// @param watch begins to follow the task, and gives what ends that
    /// @return to be run once, when the message shows it no more
    Runnable follow(Supplier<Runnable> watch) {
        shownIn++;
        if (leave == null) {
            leave = watch.get();
        }
        return () -> {
            shownIn--;
            letGoOfWhatIsOver();
        };
    }

    private void letGoOfWhatIsOver() {
        if (shownIn == 0 && picture.get().finished()) {
            letGo();
        }
    }

    /// Follows it no more.
    void letGo() {
        if (leave != null) {
            leave.run();
            leave = null;
        }
    }

    /// What a person who listens is told of it.
    TaskNews news() {
        return news;
    }

    /// What the person opened (true) or closed (false), by the name of the lane or the call.
    ObservableMap<String, Boolean> opened() {
        return opened;
    }

    /// When it began, as far as is known.
    Instant began() {
        return times().findFirst().orElse(told);
    }

    /// When the last thing happened; nothing where no event tells.
    Optional<Instant> lastHeard() {
        return times().reduce((before, after) -> after);
    }

    private Stream<Instant> times() {
        return picture.get().log().stream()
                .map(LiveEvent::timestamp)
                .filter(time -> time.isAfter(Instant.EPOCH))
                .sorted();
    }
}
