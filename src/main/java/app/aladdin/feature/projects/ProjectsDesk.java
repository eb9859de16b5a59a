package app.aladdin.feature.projects;

import app.aladdin.client.edits.Edit;
import app.aladdin.client.edits.EditEvent;
import app.aladdin.client.entities.ProjectStore;
import app.aladdin.contract.Problem;
import app.aladdin.contract.Project;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.view.MenuCard;
import app.aladdin.ui.view.Sheets;
import app.aladdin.ui.view.Toasts;
import app.aladdin.ui.view.Words;

import com.fasterxml.jackson.databind.JsonNode;

import javafx.scene.Node;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Opens the cards about projects, and says what became of what was done in them. FX thread only.
final class ProjectsDesk {
    private final ProjectStore projects;
    private final ProjectsStore store;
    private final ProjectsActions actions;
    private final Sheets sheets;
    private final Toasts toasts;
    private final Messages messages;
    private final Words words;
    private final Node anchor;

    /// @param anchor under which the choice opens
    ProjectsDesk(
            ProjectStore projects,
            ProjectsStore store,
            ProjectsActions actions,
            Sheets sheets,
            Toasts toasts,
            Messages messages,
            Words words,
            Node anchor) {
        this.projects = projects;
        this.store = store;
        this.actions = actions;
        this.sheets = sheets;
        this.toasts = toasts;
        this.messages = messages;
        this.words = words;
        this.anchor = anchor;
    }

    void choose() {
        ProjectChooser chooser =
                new ProjectChooser(
                        projects,
                        store.recent(),
                        new ProjectChooser.Wishes(
                                this::open, this::create, this::menu, actions::refresh),
                        messages,
                        words);
        Runnable close = sheets.popover(anchor, chooser, chooser::dispose);
        chooser.onLeave(close);
    }

    private void open(Project project) {
        actions.open(project.id());
    }

    /// What can be done with one project, under its row.
    private void menu(Project project, Node row, Runnable leave) {
        MenuCard menu = new MenuCard(project.name());
        Runnable[] close = new Runnable[1];
        Consumer<Runnable> then =
                action -> {
                    close[0].run();
                    leave.run();
                    action.run();
                };
        menu.row(
                Feather.EDIT_2,
                messages.get("projects.rename"),
                "F2",
                () -> then.accept(() -> rename(project)));
        boolean archived = ProjectOrder.archived(project);
        menu.row(
                archived ? Feather.ROTATE_CCW : Feather.ARCHIVE,
                messages.get(archived ? "projects.unarchive" : "projects.archive"),
                "",
                () -> then.accept(() -> archive(project, !archived)));
        menu.line();
        menu.row(
                        Feather.TRASH_2,
                        messages.get("projects.delete"),
                        "",
                        () -> then.accept(() -> delete(project)))
                .getStyleClass()
                .add("danger");
        close[0] = sheets.popover(row, menu, () -> {});
    }

    void create(String name) {
        String here = openId();
        form(
                ProjectForm.forNew(name, messages),
                (form, told) -> actions.create(form.name(), form.type(), told),
                event -> {
                    if (event instanceof EditEvent.Queued queued) {
                        actions.open(queued.edit().entityId());
                    } else if (event instanceof EditEvent.Done(Edit edit, var made)) {
                        made.ifPresent(project -> goOn(here, edit.entityId(), project));
                    }
                });
    }

    /// The server may be quicker than this thread: then the name it was opened under is gone before
    /// it is opened. Whoever went elsewhere meanwhile stays there.
    private void goOn(String before, String pending, JsonNode made) {
        if (openId().equals(before) || openId().equals(pending)) {
            actions.open(Project.read(made).id());
        }
    }

    private String openId() {
        return projects.project().get().map(Project::id).orElse("");
    }

    private void rename(Project project) {
        form(
                ProjectForm.forName(project, messages),
                (form, told) -> actions.change(project, "name", form.name(), told),
                event -> {
                    if (event instanceof EditEvent.Done) {
                        toasts.say(messages.get("projects.renamed", project.name()));
                    }
                });
    }

    @FunctionalInterface
    private interface Wish {
        void of(ProjectForm form, Consumer<EditEvent> told);
    }

    /// A form stays open, with what was typed, until that is on the disk.
    private void form(ProjectForm form, Wish wish, Consumer<EditEvent> further) {
        Runnable close = sheets.show(form, () -> {});
        form.onLeave(close);
        form.onDone(() ->
                wish.of(
                        form,
                        event -> {
                            switch (event) {
                                case EditEvent.Refused refused -> form.refuse(refused.fields());
                                case EditEvent.Queued queued -> close.run();
                                case EditEvent.Failed failed -> again(form, wish, further, failed);
                                case EditEvent.Done done -> close.run();
                                case EditEvent.Conflicted conflicted ->
                                        conflicted(conflicted.edit().id());
                                case EditEvent.Discarded _,
                                        EditEvent.Waiting _,
                                        EditEvent.Delayed _,
                                        EditEvent.Renamed _,
                                        EditEvent.Replaced _ -> {}
                            }
                            further.accept(event);
                        }));
    }

    /// The form comes back as it was left, with the reason where the server gives one.
    private void again(
            ProjectForm form, Wish wish, Consumer<EditEvent> further, EditEvent.Failed failed) {
        actions.discard(failed.edit().id());
        form.refuse(failed.fields());
        toasts.warn(
                messages.get("projects.failed", form.name(), words.problem(failed.problem())),
                messages.get("projects.edit"),
                () -> form(form, wish, further));
    }

    private void conflicted(String editId) {
        actions.discard(editId);
        toasts.warn(words.problem(new Problem.Conflict("")));
    }

    private void archive(Project project, boolean away) {
        actions.change(
                project,
                "status",
                away ? "archived" : "active",
                event -> {
                    switch (event) {
                        case EditEvent.Queued queued ->
                                toasts.say(
                                        messages.get(
                                                away ? "projects.archived" : "projects.back",
                                                project.name()),
                                        messages.get("action.undo"),
                                        () -> archive(changed(project), !away));
                        case EditEvent.Failed failed -> failed(project, failed);
                        case EditEvent.Conflicted conflicted -> conflicted(conflicted.edit().id());
                        case EditEvent.Refused _,
                                EditEvent.Done _,
                                EditEvent.Discarded _,
                                EditEvent.Waiting _,
                                EditEvent.Delayed _,
                                EditEvent.Renamed _,
                                EditEvent.Replaced _ -> {}
                    }
                });
    }

    /// A project as it is by now.
    private Project changed(Project project) {
        return all().stream()
                .filter(each -> each.id().equals(project.id()))
                .findFirst()
                .orElse(project);
    }

    private List<Project> all() {
        return projects.projects().get().known().orElse(List.of());
    }

    private void delete(Project project) {
        ProjectDelete card = new ProjectDelete(changed(project), messages);
        Runnable close = sheets.show(card, () -> {});
        card.onLeave(close);
        card.onDone(() -> {
            close.run();
            leave(project);
            actions.delete(project, event -> deleted(project, event));
        });
    }

    /// Whoever deletes the open project goes on in the next one.
    private void leave(Project project) {
        Optional<Project> open = projects.project().get();
        if (open.filter(each -> each.id().equals(project.id())).isPresent()) {
            ProjectOrder.of(all(), store.recent(), "").stream()
                    .filter(each -> !each.id().equals(project.id()))
                    .findFirst()
                    .ifPresent(next -> actions.open(next.id()));
        }
    }

    private void deleted(Project project, EditEvent event) {
        switch (event) {
            case EditEvent.Done done ->
                    toasts.say(messages.get("projects.deleted", project.name()));
            case EditEvent.Failed failed -> failed(project, failed);
            case EditEvent.Conflicted conflicted -> conflicted(conflicted.edit().id());
            case EditEvent.Queued _,
                    EditEvent.Refused _,
                    EditEvent.Discarded _,
                    EditEvent.Waiting _,
                    EditEvent.Delayed _,
                    EditEvent.Renamed _,
                    EditEvent.Replaced _ -> {}
        }
    }

    private void failed(Project project, EditEvent.Failed failed) {
        String id = failed.edit().id();
        toasts.warn(
                messages.get("projects.failed", project.name(), words.problem(failed.problem())),
                messages.get("action.tryAgain"),
                () -> actions.retry(id, event -> deleted(project, event)));
    }
}
