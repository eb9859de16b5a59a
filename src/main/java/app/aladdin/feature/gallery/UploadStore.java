package app.aladdin.feature.gallery;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The pictures that are on their way. One mutator, [#apply], on the dispatcher's thread.
final class UploadStore {
    private final ReadOnlyObjectWrapper<List<Upload>> uploads =
            new ReadOnlyObjectWrapper<>(List.of());

    /// All of them, in the order in which they were handed in.
    ReadOnlyObjectProperty<List<Upload>> uploads() {
        return uploads.getReadOnlyProperty();
    }

    /// Those of one thing.
    List<Upload> of(Owner owner) {
        return uploads.get().stream().filter(it -> it.owner().equals(owner)).toList();
    }

    Optional<Upload> find(String id) {
        return uploads.get().stream().filter(it -> it.id().equals(id)).findFirst();
    }

    void apply(UploadEvent event) {
        switch (event) {
            case UploadEvent.Chosen chosen -> {
                List<Upload> all = new ArrayList<>(uploads.get());
                all.addAll(chosen.uploads());
                uploads.set(List.copyOf(all));
            }
            case UploadEvent.Begun begun ->
                    change(begun.id(), it -> it.with(new Upload.State.Sending(0)));
            case UploadEvent.Seen seen -> change(seen.id(), it -> it.with(seen.image()));
            case UploadEvent.Sent sent ->
                    change(
                            sent.id(),
                            it ->
                                    it.state() instanceof Upload.State.Sending
                                            ? it.with(new Upload.State.Sending(sent.share()))
                                            : it);
            case UploadEvent.Arrived arrived ->
                    change(
                            arrived.id(),
                            it -> it.with(new Upload.State.Arrived(arrived.mediaId())));
            case UploadEvent.Failed failed ->
                    change(failed.id(), it -> it.with(new Upload.State.Failed(failed.why())));
            case UploadEvent.Again again ->
                    change(again.id(), it -> it.with(new Upload.State.Waiting()));
            case UploadEvent.Over over ->
                    uploads.set(
                            uploads.get().stream()
                                    .filter(it -> !it.id().equals(over.id()))
                                    .toList());
            case UploadEvent.Renamed renamed ->
                    uploads.set(
                            uploads.get().stream()
                                    .map(it ->
                                            it.owner().id().equals(renamed.pendingId())
                                                    ? it.with(
                                                            new Owner(
                                                                    it.owner().kind(),
                                                                    renamed.id()))
                                                    : it)
                                    .toList());
        }
    }

    private void change(String id, UnaryOperator<Upload> how) {
        uploads.set(
                uploads.get().stream().map(it -> it.id().equals(id) ? how.apply(it) : it).toList());
    }
}
