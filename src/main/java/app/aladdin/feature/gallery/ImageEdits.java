package app.aladdin.feature.gallery;

import app.aladdin.client.edits.EditEvent;
import app.aladdin.client.edits.Edits;
import app.aladdin.contract.Json;
import app.aladdin.contract.MediaRef;

import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Changes which pictures a thing has. Several changes in a row build on each other, also before
/// the first one is seen in the lists. On the dispatcher's thread.
final class ImageEdits {
    private static final String FIELD = "images";

    private final Edits edits;
    private final Things things;

    /// Things as they were changed, until the lists show it.
    private final Map<Owner, Ahead> ahead = new HashMap<>();

    private record Ahead(String edit, ObjectNode thing) {}

    ImageEdits(Edits edits, Things things) {
        this.edits = edits;
        this.things = things;
    }

    /// Puts a picture behind the others.
    ///
    /// @return `false` when the thing is not known
    boolean add(Owner owner, MediaRef ref) {
        return change(owner, images -> images.add(ref));
    }

    /// Puts a picture back where it was.
    ///
    /// @param at its place, from 0
    boolean insert(Owner owner, int at, MediaRef ref) {
        return change(owner, images -> images.add(Math.clamp(at, 0, images.size()), ref));
    }

    boolean remove(Owner owner, MediaRef ref) {
        return change(owner, images -> images.removeIf(it -> it.mediaId().equals(ref.mediaId())));
    }

    /// Makes a picture the first one, which stands for its thing.
    boolean first(Owner owner, MediaRef ref) {
        return change(
                owner,
                images -> {
                    images.removeIf(it -> it.mediaId().equals(ref.mediaId()));
                    images.addFirst(ref);
                });
    }

    /// Says what is on a picture.
    boolean describe(Owner owner, MediaRef ref, String alt) {
        return change(
                owner,
                images ->
                        images.replaceAll(it ->
                                it.mediaId().equals(ref.mediaId())
                                        ? new MediaRef(it.mediaId(), alt)
                                        : it));
    }

    @FunctionalInterface
    private interface Change {
        void make(List<MediaRef> images);
    }

    private boolean change(Owner owner, Change change) {
        Ahead known = ahead.get(owner);
        Optional<ObjectNode> now = known == null ? things.json(owner) : Optional.of(known.thing());
        if (now.isEmpty()) {
            return false;
        }
        List<MediaRef> images = new ArrayList<>(read(now.get()));
        change.make(images);
        ObjectNode after = now.get().deepCopy();
        after.set(FIELD, Json.list(images, MediaRef::write));
        if (!after.equals(now.get())) {
            String edit =
                    edits.change(owner.kind(), things.project(), owner.id(), now.get(), after);
            ahead.put(owner, new Ahead(edit, after));
        }
        return true;
    }

    private static List<MediaRef> read(ObjectNode thing) {
        List<MediaRef> images = new ArrayList<>();
        thing.path(FIELD).forEach(item -> images.add(MediaRef.read(item)));
        return images;
    }

    /// What became of an edit.
    void heard(EditEvent event) {
        switch (event) {
            case EditEvent.Refused refused -> forget(refused.edit().id());
            case EditEvent.Done done -> forget(done.edit().id());
            case EditEvent.Failed failed -> forget(failed.edit().id());
            case EditEvent.Conflicted conflicted -> forget(conflicted.edit().id());
            case EditEvent.Discarded discarded -> forget(discarded.edit().id());
            case EditEvent.Replaced replaced -> forget(replaced.oldId());
            case EditEvent.Renamed renamed ->
                    ahead.keySet().removeIf(owner -> owner.id().equals(renamed.pendingId()));
            case EditEvent.Waiting _, EditEvent.Queued _, EditEvent.Delayed _ -> {}
        }
    }

    private void forget(String edit) {
        ahead.values().removeIf(it -> it.edit().equals(edit));
    }

    /// The lists changed: what they show by now need not be remembered.
    void look() {
        ahead.entrySet()
                .removeIf(entry ->
                        things.json(entry.getKey())
                                .filter(now -> read(now).equals(read(entry.getValue().thing())))
                                .isPresent());
    }
}
