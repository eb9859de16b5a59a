package app.aladdin.ui.nav;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.ArrayDeque;
import java.util.Deque;

/// Moves between the places of the main view and remembers the way, like a browser. FX thread only.
public final class Navigator {
    private static final int LONGEST_WAY = 100;

    private final Deque<Destination> behind = new ArrayDeque<>();
    private final Deque<Destination> ahead = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Destination> here =
            new ReadOnlyObjectWrapper<>(new Destination.Dashboard());
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();

    public ReadOnlyObjectProperty<Destination> here() {
        return here.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoBack() {
        return canGoBack.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoForward() {
        return canGoForward.getReadOnlyProperty();
    }

    /// Goes somewhere; going where one is already changes nothing.
    public void go(Destination destination) {
        if (destination.equals(here.get())) {
            return;
        }
        behind.push(here.get());
        if (behind.size() > LONGEST_WAY) {
            behind.removeLast();
        }
        ahead.clear();
        arrive(destination);
    }

    /// Leaves a place where nothing is any more, for good: the way back does not lead there either.
    ///
    /// @param instead where one is then, if one was there
    public void leave(Destination gone, Destination instead) {
        behind.removeIf(gone::equals);
        ahead.removeIf(gone::equals);
        arrive(here.get().equals(gone) ? instead : here.get());
    }

    /// Begins anew somewhere, as in another project: the way so far leads nowhere any more.
    public void begin(Destination destination) {
        behind.clear();
        ahead.clear();
        arrive(destination);
    }

    public void back() {
        if (!behind.isEmpty()) {
            ahead.push(here.get());
            arrive(behind.pop());
        }
    }

    public void forward() {
        if (!ahead.isEmpty()) {
            behind.push(here.get());
            arrive(ahead.pop());
        }
    }

    private void arrive(Destination destination) {
        here.set(destination);
        canGoBack.set(!behind.isEmpty());
        canGoForward.set(!ahead.isEmpty());
    }
}
