package app.aladdin.feature.story;

import app.aladdin.client.edits.Edit;
import app.aladdin.client.edits.EditEvent;
import app.aladdin.client.session.ConnectionState;
import app.aladdin.contract.Problem;

import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The edits that have not come true, by their things. One mutator, [#apply], on the dispatcher's
/// thread.
final class EditMarks {
    private final Function<Problem, String> words;
    private final Map<String, EditMark> byEdit = new LinkedHashMap<>();

    /// Why an edit has not come to the server yet.
    private final Map<String, String> delays = new HashMap<>();

    /// Why nothing comes there; empty while it can be reached.
    private String away = "";

    /// Made when it is asked for, and gone with every change.
    private @Nullable Map<String, EditMark> byEntity;

    private final ReadOnlyLongWrapper version = new ReadOnlyLongWrapper();

    /// @param words says what went wrong
    EditMarks(Function<Problem, String> words) {
        this.words = words;
    }

    /// Counts the changes.
    ReadOnlyLongProperty version() {
        return version.getReadOnlyProperty();
    }

    /// What is under way with a thing: what needs a decision before what does not.
    Optional<EditMark> of(String entity) {
        Map<String, EditMark> known = byEntity;
        if (known == null) {
            known = new HashMap<>();
            for (EditMark mark : byEdit.values()) {
                known.merge(mark.edit().entityId(), mark, EditMarks::worse);
            }
            byEntity = known;
        }
        return Optional.ofNullable(known.get(entity));
    }

    /// The one of two that there is more to say about.
    private static EditMark worse(EditMark first, EditMark next) {
        boolean waits =
                next instanceof EditMark.Pending
                        && first instanceof EditMark.Pending it
                        && it.waits();
        return first instanceof EditMark.Pending && !waits ? next : first;
    }

    /// What has become of an edit; empty when it has come true or was given up.
    Optional<EditMark> ofEdit(String edit) {
        return Optional.ofNullable(byEdit.get(edit));
    }

    Collection<EditMark> all() {
        return List.copyOf(byEdit.values());
    }

    void apply(EditEvent event) {
        switch (event) {
            case EditEvent.Waiting all -> waiting(all.edits());
            case EditEvent.Queued queued -> put(pending(queued.edit()));
            case EditEvent.Failed failed ->
                    put(
                            new EditMark.Failed(
                                    failed.edit(), words.apply(failed.problem()), failed.fields()));
            case EditEvent.Conflicted conflicted ->
                    put(new EditMark.Conflict(conflicted.edit(), conflicted.theirs()));
            case EditEvent.Done done -> byEdit.remove(done.edit().id());
            case EditEvent.Discarded discarded -> byEdit.remove(discarded.edit().id());
            case EditEvent.Replaced replaced -> {
                byEdit.remove(replaced.oldId());
                put(pending(replaced.edit()));
            }
            case EditEvent.Delayed late -> {
                if (byEdit.containsKey(late.edit().id())) {
                    delays.put(late.edit().id(), words.apply(late.problem()));
                    put(pending(byEdit.get(late.edit().id()).edit()));
                }
            }
            case EditEvent.Refused _, EditEvent.Renamed _ -> {}
        }
        changed();
    }

    /// Whether there is a server to send to.
    void apply(ConnectionState state) {
        String now =
                switch (state) {
                    case ConnectionState.Offline offline -> words.apply(offline.problem());
                    case ConnectionState.SignedOut out -> words.apply(out.problem());
                    case ConnectionState.Connecting _, ConnectionState.Online _ -> "";
                };
        if (!now.equals(away)) {
            away = now;
            byEdit.replaceAll(
                    (id, mark) -> mark instanceof EditMark.Pending it ? pending(it.edit()) : mark);
            changed();
        }
    }

    private void changed() {
        byEntity = null;
        delays.keySet().retainAll(byEdit.keySet());
        version.set(version.get() + 1);
    }

    private EditMark.Pending pending(Edit edit) {
        return new EditMark.Pending(
                edit, away.isEmpty() ? delays.getOrDefault(edit.id(), "") : away);
    }

    private void put(EditMark mark) {
        byEdit.put(mark.edit().id(), mark);
    }

    /// Takes over what waits, with what is known of each beyond that.
    private void waiting(List<Edit> edits) {
        Set<String> there = new HashSet<>();
        for (Edit edit : edits) {
            there.add(edit.id());
            EditMark known = byEdit.get(edit.id());
            if (edit.problem().isEmpty()) {
                put(pending(edit));
            } else if (known == null || known instanceof EditMark.Pending) {
                put(stuck(edit, edit.problem().get()));
            }
        }
        byEdit.keySet().retainAll(there);
    }

    private EditMark stuck(Edit edit, Problem problem) {
        return edit.theirs().isPresent()
                ? new EditMark.Conflict(edit, edit.theirs().get())
                : new EditMark.Failed(
                        edit,
                        words.apply(problem),
                        problem instanceof Problem.Invalid invalid ? invalid.fields() : Map.of());
    }
}
