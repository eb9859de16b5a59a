package app.aladdin.client.edits;

import app.aladdin.cache.EditRows;
import app.aladdin.cache.RemapRows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The edits of one server on the disk. Blocks; used by one thread at a time.
final class Desk {
    private final EditRows rows;
    private final RemapRows remapped;
    private final String server;
    private final Map<String, String> ids = new HashMap<>();

    Desk(EditRows rows, RemapRows remapped, String server) {
        this.rows = rows;
        this.remapped = remapped;
        this.server = server;
    }

    /// Recalls which ids the server gave.
    void open() {
        ids.putAll(remapped.all(server));
    }

    /// All edits in their order, with the server's ids where it gave them.
    List<Edit> all() {
        return rows.of(server).stream().map(row -> Edit.of(row).renamed(ids)).toList();
    }

    Optional<Edit> find(String id) {
        return rows.find(id).map(row -> Edit.of(row).renamed(ids));
    }

    /// The server's id of a thing, or the id itself.
    String id(String pending) {
        return ids.getOrDefault(pending, pending);
    }

    /// Whether a server gave this id to a thing that was made here.
    boolean given(String id) {
        return ids.containsValue(id);
    }

    Map<String, String> ids() {
        return Map.copyOf(ids);
    }

    void add(Edit edit) {
        rows.add(server, edit.stored());
    }

    void attempted(Edit edit) {
        rows.attempted(edit.id());
    }

    void failed(Edit edit) {
        rows.failed(edit.id(), StoredProblem.write(edit.problem().orElseThrow(), edit.theirs()));
    }

    void retry(Edit edit) {
        rows.retry(edit.id());
    }

    /// Takes another wish instead, in the same place.
    void replace(Edit old, Edit edit) {
        rows.renew(old.id(), edit.id(), edit.fields(), edit.note().write());
    }

    /// Notes the server's id. Kept before the edit is removed: after a crash in between, the thing
    /// is known to be made.
    void rename(String pending, String id) {
        remapped.put(server, pending, id);
        ids.put(pending, id);
    }

    void remove(Edit edit) {
        rows.remove(edit.id());
    }
}
