package app.aladdin.client.edits;

import app.aladdin.cache.EditRows;
import app.aladdin.cache.RemapRows;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The edits of one server, on the disk and as they are there in memory. Blocks; used by one thread
/// at a time.
final class Desk {
    private final EditRows rows;
    private final RemapRows remapped;
    private final String server;
    private final Map<String, String> ids = new HashMap<>();
    private final Set<String> given = new HashSet<>();
    private final Map<String, Edit> edits = new LinkedHashMap<>();
    private boolean open;

    Desk(EditRows rows, RemapRows remapped, String server) {
        this.rows = rows;
        this.remapped = remapped;
        this.server = server;
    }

    /// Recalls what waits, and which ids the server gave.
    private Map<String, Edit> edits() {
        if (!open) {
            ids.putAll(remapped.all(server));
            given.addAll(ids.values());
            rows.of(server).stream()
                    .map(row -> Edit.of(row).renamed(ids))
                    .forEach(edit -> edits.put(edit.id(), edit));
            open = true;
        }
        return edits;
    }

    /// All edits in their order, with the server's ids where it gave them.
    List<Edit> all() {
        return List.copyOf(edits().values());
    }

    Optional<Edit> find(String id) {
        return Optional.ofNullable(edits().get(id));
    }

    /// Whether a server gave this id to a thing that was made here.
    boolean given(String id) {
        edits();
        return given.contains(id);
    }

    /// The ids that a server gave to things that were made here.
    Set<String> given() {
        edits();
        return Set.copyOf(given);
    }

    void add(List<Edit> more) {
        Map<String, Edit> all = edits();
        List<Edit> named = more.stream().map(edit -> edit.renamed(ids)).toList();
        rows.addAll(server, named.stream().map(Edit::stored).toList());
        named.forEach(edit -> all.put(edit.id(), edit));
    }

    void attempted(Collection<Edit> sent) {
        rows.attempted(names(sent));
        sent.forEach(edit -> edits().computeIfPresent(edit.id(), (id, now) -> now.tried(1)));
    }

    /// These were to be sent, and did not leave this computer.
    void untried(Collection<Edit> unsent) {
        rows.untried(names(unsent));
        unsent.forEach(edit -> edits().computeIfPresent(edit.id(), (id, now) -> now.tried(-1)));
    }

    void failed(Edit edit) {
        rows.failed(edit.id(), StoredProblem.write(edit.problem().orElseThrow(), edit.theirs()));
        edits().computeIfPresent(
                        edit.id(),
                        (id, now) -> now.failed(edit.problem().orElseThrow(), edit.theirs()));
    }

    void retry(Collection<Edit> again) {
        rows.retry(names(again));
        again.forEach(edit -> edits().computeIfPresent(edit.id(), (id, now) -> now.waiting()));
    }

    /// Takes another wish instead, in the same place.
    void replace(Edit old, Edit edit) {
        rows.renew(old.id(), edit.id(), edit.fields(), edit.note().write());
        List<Edit> all = new ArrayList<>(edits().values());
        all.replaceAll(each -> each.id().equals(old.id()) ? edit : each);
        edits.clear();
        all.forEach(each -> edits.put(each.id(), each));
    }

    /// Notes the server's ids. Kept before the edits are removed: after a crash in between, the
    /// things are known to be made.
    void rename(Map<String, String> news) {
        if (!news.isEmpty()) {
            Map<String, Edit> all = edits();
            remapped.putAll(server, news);
            ids.putAll(news);
            given.addAll(news.values());
            all.replaceAll((id, edit) -> edit.renamed(news));
        }
    }

    void remove(Collection<Edit> gone) {
        rows.remove(names(gone));
        gone.forEach(edit -> edits().remove(edit.id()));
    }

    private static List<String> names(Collection<Edit> some) {
        return some.stream().map(Edit::id).toList();
    }
}
