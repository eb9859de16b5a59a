package app.aladdin.feature.story;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/// The things of a list as they are shown: those that are asked for, in order. What is shown
/// changes only where it differs, so that what is selected stays so and a list does not jump. FX
/// thread only.
final class Shelf<T> {
    private final StoryKind<T> kind;
    private final Narrowing<T> narrowing;
    private final Predicate<String> hidden;
    private final ObservableList<T> shown = FXCollections.observableArrayList();
    private final ObservableList<T> view = FXCollections.unmodifiableObservableList(shown);
    private List<T> things = List.of();
    private List<T> sorted = List.of();
    private Map<T, String> words = new IdentityHashMap<>();
    private final Map<String, T> byId = new HashMap<>();
    private List<String> asked = List.of();

    /// @param hidden ids of things that are not shown whatever is asked for
    Shelf(StoryKind<T> kind, Narrowing<T> narrowing, Predicate<String> hidden) {
        this.kind = kind;
        this.narrowing = narrowing;
        this.hidden = hidden;
    }

    /// What is shown. Not to be changed by others.
    ObservableList<T> shown() {
        return view;
    }

    /// All there are, shown or not.
    List<T> things() {
        return things;
    }

    /// @return whether anything changed
    boolean put(List<T> all) {
        if (all.equals(things)) {
            return false;
        }
        Map<T, String> kept = new IdentityHashMap<>();
        byId.clear();
        for (T thing : all) {
            String known = words.get(thing);
            if (known != null) {
                kept.put(thing, known);
            }
            byId.put(kind.id(thing), thing);
        }
        words = kept;
        things = List.copyOf(all);
        sort();
        return true;
    }

    /// Takes over another order.
    void sort() {
        sorted = narrowing.sorted(things);
        filter();
    }

    /// Shows what has all of these words in it.
    void ask(String text) {
        asked =
                text.isBlank()
                        ? List.of()
                        : Arrays.asList(text.strip().toLowerCase(Locale.ROOT).split("\\s+", -1));
        filter();
    }

    /// Takes over what is hidden, and to what the list is narrowed.
    void filter() {
        Predicate<T> chosen = narrowing.predicate();
        List<T> next = new ArrayList<>(sorted.size());
        for (T thing : sorted) {
            if (!hidden.test(kind.id(thing)) && chosen.test(thing) && found(thing)) {
                next.add(thing);
            }
        }
        show(next);
    }

    private boolean found(T thing) {
        if (asked.isEmpty()) {
            return true;
        }
        String text = words.computeIfAbsent(thing, kind::words);
        return asked.stream().allMatch(text::contains);
    }

    private void show(List<T> next) {
        int first = 0;
        int least = Math.min(shown.size(), next.size());
        while (first < least && Objects.equals(shown.get(first), next.get(first))) {
            first++;
        }
        int behind = 0;
        while (behind < least - first
                && Objects.equals(
                        shown.get(shown.size() - 1 - behind), next.get(next.size() - 1 - behind))) {
            behind++;
        }
        List<T> instead = next.subList(first, next.size() - behind);
        int gone = shown.size() - behind - first;
        if (gone == instead.size() && sameThings(first, instead)) {
            for (int i = 0; i < gone; i++) {
                if (!Objects.equals(shown.get(first + i), instead.get(i))) {
                    shown.set(first + i, instead.get(i));
                }
            }
        } else if (gone == shown.size()) {
            shown.setAll(instead);
        } else {
            shown.remove(first, first + gone);
            shown.addAll(first, instead);
        }
    }

    private boolean sameThings(int from, List<T> others) {
        for (int i = 0; i < others.size(); i++) {
            if (!kind.id(shown.get(from + i)).equals(kind.id(others.get(i)))) {
                return false;
            }
        }
        return true;
    }

    /// The thing with this id, shown or not; `null` for none.
    @org.jspecify.annotations.Nullable
    T find(String id) {
        return byId.get(id);
    }

    /// Whether it is not shown whatever is asked for.
    boolean hides(String id) {
        return hidden.test(id);
    }

    /// Where a thing stands; -1 when it is not shown.
    int indexOf(String id) {
        for (int i = 0; i < shown.size(); i++) {
            if (kind.id(shown.get(i)).equals(id)) {
                return i;
            }
        }
        return -1;
    }
}
