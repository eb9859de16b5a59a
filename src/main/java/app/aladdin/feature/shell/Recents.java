package app.aladdin.feature.shell;

import app.aladdin.ui.nav.Destination;
import app.aladdin.ui.nav.Places;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.List;
import java.util.function.Consumer;

/// The things that were looked at last, newest first. More are kept than are shown, because some of
/// them may be gone.
final class Recents {
    private static final int KEPT = 30;

    private final ObservableList<Destination> visited = FXCollections.observableArrayList();

    /// Newest first.
    ObservableList<Destination> visited() {
        return FXCollections.unmodifiableObservableList(visited);
    }

    /// Notes that somebody went there; a place without a thing in it is not noted.
    ///
    /// @param keep told what is to be remembered when that changed
    void visit(Destination destination, Consumer<String> keep) {
        if (destination.subject().isEmpty()) {
            return;
        }
        if (!visited.isEmpty() && visited.getFirst().equals(destination)) {
            return;
        }
        visited.remove(destination);
        visited.addFirst(destination);
        if (visited.size() > KEPT) {
            visited.removeLast();
        }
        keep.accept(String.join("\n", visited.stream().map(Places::write).toList()));
    }

    /// Takes over what was remembered of a project; what was visited meanwhile stays in front.
    void restore(String remembered) {
        for (Destination each :
                remembered.lines().flatMap(line -> Places.read(line).stream()).toList()) {
            if (!visited.contains(each) && each.subject().isPresent()) {
                visited.add(each);
            }
        }
    }

    void clear() {
        visited.setAll(List.of());
    }
}
