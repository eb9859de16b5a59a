package app.aladdin.feature.projects;

import app.aladdin.client.edits.Edit;
import app.aladdin.client.edits.EditEvent;
import app.aladdin.contract.EntityKind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Which projects were open lately, and who waits to hear what became of a change. On the
/// dispatcher's thread.
final class ProjectsStore {
    private static final int MOST = 50;

    private final Map<String, Consumer<EditEvent>> waiting = new HashMap<>();
    private List<String> recent = List.of();

    /// Those that were open, the last one first.
    List<String> recent() {
        return recent;
    }

    /// The order of an earlier run goes under what was opened meanwhile.
    void remembered(List<String> ids) {
        List<String> all = new ArrayList<>(recent);
        ids.stream().filter(id -> !all.contains(id)).forEach(all::add);
        recent = List.copyOf(all);
    }

    /// @return whether that changed the order
    boolean opened(String id) {
        if (!recent.isEmpty() && recent.getFirst().equals(id)) {
            return false;
        }
        List<String> all = new ArrayList<>(recent);
        all.remove(id);
        all.addFirst(id);
        recent = List.copyOf(all.subList(0, Math.min(MOST, all.size())));
        return true;
    }

    /// Hears all events of one edit until it is over.
    void await(String editId, Consumer<EditEvent> receiver) {
        waiting.put(editId, receiver);
    }

    void apply(EditEvent event) {
        edit(event)
                .filter(edit -> edit.kind().filter(EntityKind.PROJECT::equals).isPresent())
                .ifPresent(edit -> {
                    boolean over = !(event instanceof EditEvent.Queued);
                    Consumer<EditEvent> receiver =
                            over ? waiting.remove(edit.id()) : waiting.get(edit.id());
                    if (receiver != null) {
                        receiver.accept(event);
                    }
                });
    }

    private static Optional<Edit> edit(EditEvent event) {
        return switch (event) {
            case EditEvent.Queued e -> Optional.of(e.edit());
            case EditEvent.Refused e -> Optional.of(e.edit());
            case EditEvent.Done e -> Optional.of(e.edit());
            case EditEvent.Failed e -> Optional.of(e.edit());
            case EditEvent.Conflicted e -> Optional.of(e.edit());
            case EditEvent.Discarded e -> Optional.of(e.edit());
            case EditEvent.Waiting _, EditEvent.Delayed _ -> Optional.empty();
            case EditEvent.Renamed e -> Optional.empty();
            case EditEvent.Replaced e -> Optional.empty();
        };
    }
}
