package app.aladdin.feature.story;

import javafx.scene.control.MultipleSelectionModel;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// What is selected among the things that are shown. FX thread only.
final class Selection<T> {
    private final StoryKind<T> kind;
    private final Supplier<MultipleSelectionModel<T>> model;

    Selection(StoryKind<T> kind, Supplier<MultipleSelectionModel<T>> model) {
        this.kind = kind;
        this.model = model;
    }

    /// The selected things, in the order of the list.
    List<T> all() {
        return model.get().getSelectedItems().stream().filter(Objects::nonNull).toList();
    }

    Optional<T> one() {
        return Optional.ofNullable(model.get().getSelectedItem());
    }

    int index() {
        return model.get().getSelectedIndex();
    }

    boolean several() {
        return model.get().getSelectedIndices().size() > 1;
    }

    boolean isOnly(int index) {
        return !several() && index() == index;
    }

    Set<String> ids() {
        return all().stream().map(kind::id).collect(Collectors.toSet());
    }

    /// Selects these again where they are shown.
    void select(Set<String> ids, List<T> shown) {
        int[] indices =
                java.util.stream.IntStream.range(0, shown.size())
                        .filter(i -> ids.contains(kind.id(shown.get(i))))
                        .toArray();
        model.get().clearSelection();
        if (indices.length > 0) {
            model.get().selectIndices(indices[0], indices);
        }
    }

    void only(int index) {
        model.get().clearAndSelect(index);
    }

    /// Only what is open stays selected.
    void reduce() {
        if (index() >= 0) {
            only(index());
        }
    }

    void clear() {
        model.get().clearSelection();
    }
}
