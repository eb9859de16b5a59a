package app.aladdin.client.edits;

import app.aladdin.contract.Json;
import app.aladdin.contract.MediaRef;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Brings a change together with what somebody else has made of the thing meanwhile.
final class Merge {
    private static final String IMAGES = "images";

    private Merge() {}

    /// The fields to be sent now; empty where both changed the same one, which a person decides.
    ///
    /// @param before the thing when the change was begun
    /// @param mine the changed fields
    /// @param theirs the thing as it is now
    static Optional<ObjectNode> of(JsonNode before, ObjectNode mine, JsonNode theirs) {
        ObjectNode merged = Json.object();
        for (var field : mine.properties()) {
            String name = field.getKey();
            JsonNode now = theirs.path(name);
            if (Likeness.same(before.path(name), now) || Likeness.same(field.getValue(), now)) {
                merged.set(name, field.getValue());
            } else if (name.equals(IMAGES)) {
                merged.set(name, images(before.path(name), field.getValue(), now));
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(merged);
    }

    /// Their pictures without those that were taken away here and with those that were added; one
    /// that was made the first here is that still.
    private static JsonNode images(JsonNode before, JsonNode mine, JsonNode theirs) {
        List<MediaRef> was = refs(before);
        List<MediaRef> here = refs(mine);
        List<MediaRef> all = new ArrayList<>();
        for (MediaRef ref : refs(theirs)) {
            Optional<MediaRef> kept = find(here, ref);
            if (kept.isPresent() || find(was, ref).isEmpty()) {
                all.add(kept.filter(it -> !was.contains(it)).orElse(ref));
            }
        }
        here.stream()
                .filter(ref -> find(was, ref).isEmpty() && find(all, ref).isEmpty())
                .forEach(all::add);
        if (!here.isEmpty()
                && !was.isEmpty()
                && !here.getFirst().mediaId().equals(was.getFirst().mediaId())) {
            find(all, here.getFirst())
                    .ifPresent(first -> {
                        all.remove(first);
                        all.addFirst(first);
                    });
        }
        return Json.list(all, MediaRef::write);
    }

    private static List<MediaRef> refs(JsonNode images) {
        List<MediaRef> refs = new ArrayList<>();
        images.forEach(image -> refs.add(MediaRef.read(image)));
        return refs;
    }

    private static Optional<MediaRef> find(List<MediaRef> refs, MediaRef ref) {
        return refs.stream().filter(it -> it.mediaId().equals(ref.mediaId())).findFirst();
    }
}
