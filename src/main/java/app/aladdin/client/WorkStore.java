package app.aladdin.client;

import app.aladdin.client.conversations.ConversationEvent;
import app.aladdin.client.executions.ExecutionEvent;
import app.aladdin.client.executions.TaskPicture;
import app.aladdin.contract.Conversation;
import app.aladdin.contract.Execution;
import app.aladdin.contract.Problem;
import app.aladdin.contract.TaskDepartment;
import app.aladdin.contract.TaskProgress;
import app.aladdin.contract.TaskStatus;
import app.aladdin.state.Loadable;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// The conversations and executions of the open project as the views see them. Lives on the
/// dispatcher's thread.
public final class WorkStore {
    private final ReadOnlyObjectWrapper<Loadable<List<Execution>>> executions =
            new ReadOnlyObjectWrapper<>(Loadable.loading());
    private final ReadOnlyObjectWrapper<Loadable<List<Conversation>>> conversations =
            new ReadOnlyObjectWrapper<>(Loadable.loading());
    private final Consumer<String> list;
    private final Set<String> asked = new HashSet<>();
    private String project = "";

    /// @param list asks for a project's executions, whose list then comes as an event
    public WorkStore(Consumer<String> list) {
        this.list = list;
    }

    /// Another project is open.
    public void turnTo(String newProject) {
        if (newProject.equals(project)) {
            return;
        }
        project = newProject;
        asked.clear();
        executions.set(Loadable.loading());
        conversations.set(Loadable.loading());
        list.accept(newProject);
    }

    /// Without a project nothing of it will ever be loaded.
    ///
    /// @param problem why there is none; empty where there simply is none
    public void without(Optional<Problem> problem) {
        if (project.isEmpty()) {
            executions.set(
                    problem.map(why -> executions.get().failed(why))
                            .orElseGet(() -> new Loadable.Ready<>(List.of(), true)));
            conversations.set(new Loadable.Ready<>(List.of(), true));
        }
    }

    /// Asks for the executions again.
    public void refresh() {
        if (!project.isEmpty()) {
            list.accept(project);
        }
    }

    public void apply(ConversationEvent event) {
        if (event instanceof ConversationEvent.Listed listed && listed.project().equals(project)) {
            conversations.set(new Loadable.Ready<>(listed.conversations(), true));
        }
    }

    public void apply(ExecutionEvent event) {
        switch (event) {
            case ExecutionEvent.Listed listed -> {
                if (listed.projectId().equals(project)) {
                    executions.set(listed.executions());
                }
            }
            case ExecutionEvent.Changed changed -> changed(changed);
            case ExecutionEvent.Delayed _,
                    ExecutionEvent.NotOpened _,
                    ExecutionEvent.NotCancelled _ -> {}
        }
    }

    private void changed(ExecutionEvent.Changed changed) {
        TaskPicture picture = changed.picture();
        List<Execution> known = executions.get().known().orElse(List.of());
        boolean listed = known.stream().anyMatch(one -> one.id().equals(changed.executionId()));
        if (listed) {
            executions.set(
                    executions
                            .get()
                            .map(all ->
                                    all.stream()
                                            .map(one ->
                                                    one.id().equals(changed.executionId())
                                                            ? with(one, picture)
                                                            : one)
                                            .toList()));
        }
        boolean news = !listed || picture.finished();
        if (news && asked.add(changed.executionId() + picture.status().kind())) {
            // What a list tells and a picture does not: what was asked, and when it ended.
            refresh();
        }
    }

    private static Execution with(Execution one, TaskPicture picture) {
        TaskStatus status =
                one.status().finished() && !picture.finished() ? one.status() : picture.status();
        return new Execution(
                one.id(),
                one.projectId(),
                one.conversationId(),
                one.task(),
                one.priority(),
                status,
                new TaskProgress(
                        picture.step(), picture.steps(), picture.percentage(), picture.doing()),
                picture.departments().isEmpty()
                        ? one.departments()
                        : picture.departments().stream()
                                .map(each ->
                                        new TaskDepartment(
                                                each.name(),
                                                each.status(),
                                                each.relevance(),
                                                each.outputs(),
                                                each.quality()))
                                .toList(),
                picture.quality() == null ? one.qualityScore() : picture.quality(),
                one.startedAt(),
                one.completedAt(),
                picture.estimated(),
                picture.error(),
                one.events(),
                one.createdAt(),
                one.updatedAt());
    }

    /// The last one first, without their events.
    public ReadOnlyObjectProperty<Loadable<List<Execution>>> executions() {
        return executions.getReadOnlyProperty();
    }

    /// With those that were archived or thrown away.
    public ReadOnlyObjectProperty<Loadable<List<Conversation>>> conversations() {
        return conversations.getReadOnlyProperty();
    }
}
