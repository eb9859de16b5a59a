package app.aladdin.feature.gallery;

import app.aladdin.client.Client;
import app.aladdin.client.edits.EditEvent;
import app.aladdin.client.entities.ProjectStore;
import app.aladdin.client.session.ConnectionState;
import app.aladdin.contract.EntityKind;
import app.aladdin.contract.Json;
import app.aladdin.contract.ProblemException;
import app.aladdin.i18n.Messages;
import app.aladdin.state.Dispatcher;
import app.aladdin.state.Hub;
import app.aladdin.state.Later;
import app.aladdin.ui.files.FileChoice;
import app.aladdin.ui.nav.Command;
import app.aladdin.ui.nav.CommandArea;
import app.aladdin.ui.nav.Commands;
import app.aladdin.ui.nav.Navigator;
import app.aladdin.ui.view.Sheets;
import app.aladdin.ui.view.Toasts;
import app.aladdin.ui.view.Views;
import app.aladdin.ui.view.Words;

import javafx.scene.Node;
import javafx.scene.Parent;

import org.kordamp.ikonli.feather.Feather;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/// The pictures of the project, wired.
public final class GalleryFeature {
    private static final String VIEW = "gallery";

    private final Desk desk;
    private final Later<Gallery> gallery;
    private WallView view = WallView.FIRST;
    private final Map<EntityKind, PictureSection> sections = new EnumMap<>(EntityKind.class);

    public GalleryFeature(
            Client client,
            ProjectStore store,
            Dispatcher dispatcher,
            Navigator navigator,
            Commands commands,
            FileChoice choice,
            Sheets sheets,
            Toasts toasts,
            Views views,
            Messages messages,
            Words words) {
        Things things = new Things(store);
        Thumbs thumbs = new Thumbs(client.media()::thumbnail, dispatcher);
        ImageEdits edits = new ImageEdits(client.edits(), things);
        Removal removal = new Removal(edits, toasts, messages);
        UploadStore uploads = new UploadStore();
        UploadActions actions =
                new UploadActions(client.media(), things, uploads, edits, thumbs, dispatcher);
        Viewer viewer =
                new Viewer(
                        thumbs,
                        new Originals(client.media(), dispatcher),
                        edits,
                        removal,
                        navigator,
                        choice,
                        sheets,
                        toasts,
                        messages,
                        words);
        desk =
                new Desk(
                        things,
                        uploads,
                        actions,
                        new UploadWords(messages, words),
                        removal,
                        new Handing(messages, actions::add),
                        thumbs,
                        viewer,
                        new ShotMenu(viewer, edits, removal, messages),
                        new Hub<>(),
                        choice,
                        messages);
        gallery =
                new Later<>(() -> {
                    GalleryController controller =
                            new GalleryController(
                                    desk,
                                    navigator,
                                    client.entities()::refresh,
                                    view -> client.remember(VIEW, Json.text(view.write())),
                                    messages,
                                    words);
                    Parent root = views.load(controller);
                    controller.restore(view);
                    return new Gallery(controller, root);
                });
        commands.add(
                new Command(
                                "images.add",
                                CommandArea.CREATE,
                                messages.get("images.add"),
                                Feather.IMAGE,
                                () -> owner(navigator).ifPresent(this::choose))
                        .when(navigator.here().map(here -> owner(navigator).isPresent())));
        client.recall(VIEW, kept -> kept.ifPresent(text -> recalled(dispatcher, text)));
        client.edits().events().subscribe(dispatcher.inbox(event -> heard(event, edits, uploads)));
        client.connection().states().subscribe(dispatcher.inbox(this::connected));
        things.follow(it -> {
            edits.look();
            actions.look();
        });
    }

    private void recalled(Dispatcher dispatcher, String text) {
        dispatcher.execute(() -> {
            try {
                view = WallView.read(Json.parse(text));
                gallery.made().ifPresent(there -> there.controller().restore(view));
            } catch (ProblemException damaged) {
                // How pictures were looked at is a comfort, not a loss.
            }
        });
    }

    /// The thing that is open, where it is one that has pictures.
    private static Optional<Owner> owner(Navigator navigator) {
        return navigator
                .here()
                .get()
                .subject()
                .flatMap(open ->
                        EntityKind.of(open.type())
                                .filter(Things.KINDS::contains)
                                .map(kind -> new Owner(kind, open.id())));
    }

    private void choose(Owner owner) {
        desk.choose(gallery.get().root(), chosen -> desk.actions().add(owner, chosen));
    }

    /// Lets go of the pictures that are on their way; they stay as they are until somebody takes
    /// them over.
    public Underway handOver() {
        return new Underway(desk.actions().leave());
    }

    /// Takes pictures further that were on their way in a window before this one.
    public void takeOver(Underway left) {
        desk.actions().goOn(left.uploads());
    }

    /// All pictures of the project.
    public Parent open() {
        Gallery there = gallery.get();
        there.controller().show();
        return there.root();
    }

    private static void heard(EditEvent event, ImageEdits edits, UploadStore uploads) {
        edits.heard(event);
        if (event instanceof EditEvent.Renamed renamed) {
            uploads.apply(new UploadEvent.Renamed(renamed.pendingId(), renamed.id()));
        }
    }

    private void connected(ConnectionState state) {
        if (state instanceof ConnectionState.Online) {
            desk.actions().reconnected();
            desk.online().accept(true);
        }
    }

    /// The pictures of a thing, and how more are added: the same node as long as that thing is
    /// looked at.
    public Node section(EntityKind kind, String id) {
        Owner owner = new Owner(kind, id);
        PictureSection section =
                sections.computeIfAbsent(
                        kind,
                        it -> {
                            PictureSection made = new PictureSection(owner, desk);
                            made.getStylesheets()
                                    .add(
                                            Objects.requireNonNull(
                                                            GalleryFeature.class.getResource(
                                                                    "Gallery.css"))
                                                    .toExternalForm());
                            return made;
                        });
        section.show(owner);
        return section;
    }

    /// Adds files to the pictures of a thing.
    public void add(EntityKind kind, String id, List<Path> files) {
        desk.actions().add(new Owner(kind, id), Handing.paths(files));
    }

    /// Lets pictures be dropped on a part of the window.
    ///
    /// @param id of the thing whose pictures they become; empty while none is open
    public void drop(Node part, EntityKind kind, Supplier<String> id) {
        desk.handing().drop(part, () -> owner(kind, id.get()));
    }

    /// Lets pictures be pasted into a part of the window, as [#drop].
    public void paste(Node part, EntityKind kind, Supplier<String> id) {
        desk.handing().paste(part, () -> owner(kind, id.get()));
    }

    private static Optional<Owner> owner(EntityKind kind, String id) {
        return id.isEmpty() ? Optional.empty() : Optional.of(new Owner(kind, id));
    }

    private record Gallery(GalleryController controller, Parent root) {}
}
