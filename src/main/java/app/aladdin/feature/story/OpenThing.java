package app.aladdin.feature.story;

import app.aladdin.client.edits.EditEvent;
import app.aladdin.ui.nav.Destination;
import app.aladdin.ui.nav.Navigator;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;

/// Which thing of a list is open: the one that a link led to or that was chosen, through whatever
/// happens to the list. FX thread only.
final class OpenThing<T> {
    private final StoryKind<T> kind;
    private final Navigator navigator;
    private final Shelf<T> shelf;
    private final RowsView<T> rows;
    private final Selection<T> selection;
    private final Sides sides;
    private final Runnable showEverything;
    private final DetailPane<T> detail;
    private Optional<String> wanted = Optional.empty();

    /// Whether what is selected changes without anybody having chosen it.
    private boolean following;

    /// @param showEverything gives up what hides a thing that a link leads to
    /// @param detail made with this, whose buttons lead back here
    OpenThing(
            StoryKind<T> kind,
            Navigator navigator,
            Shelf<T> shelf,
            RowsView<T> rows,
            Selection<T> selection,
            Sides sides,
            Runnable showEverything,
            DetailMaker<T> detail) {
        this.kind = kind;
        this.navigator = navigator;
        this.shelf = shelf;
        this.rows = rows;
        this.selection = selection;
        this.sides = sides;
        this.showEverything = showEverything;
        this.detail = detail.make(this::putAway, this::step);
    }

    /// Makes the detail, whose buttons put it away and go to the next thing.
    @FunctionalInterface
    interface DetailMaker<T> {
        DetailPane<T> make(Runnable putAway, IntConsumer step);
    }

    DetailPane<T> detail() {
        return detail;
    }

    /// Opens the thing with that id, or the first one when none is named.
    void open(Optional<String> id) {
        if (id.isPresent()) {
            sides.open();
        } else if (!detail.isEditing()) {
            sides.close();
        }
        wanted = id;
        follow();
    }

    /// Opens beside a table what is selected in it.
    void openSelected() {
        selection
                .one()
                .ifPresent(thing -> {
                    wanted = Optional.of(kind.id(thing));
                    sides.open();
                    navigator.go(kind.destination(thing));
                });
    }

    /// Whether a row has to be opened before it is seen.
    boolean opensRows() {
        return rows.isTable() || sides.opensInstead();
    }

    private void putAway() {
        detail.forms().leave();
        sides.close();
        navigator.go(kind.place());
    }

    /// Opens the thing behind the open one, or before it.
    ///
    /// @param by 1 or -1
    void step(int by) {
        int index = selection.index() + by;
        if (index >= 0 && index < shelf.shown().size()) {
            selection.only(index);
            rows.scrollTo(index);
        }
    }

    void begin() {
        selection.clear();
        sides.open();
        detail.forms().begin();
    }

    void edit() {
        sides.open();
        detail.edit();
    }

    void duplicate() {
        sides.open();
        detail.duplicate();
    }

    /// A list or a table.
    void show(boolean asTable) {
        rows.show(asTable);
        sides.show(asTable, !asTable || detail.isEditing());
        follow();
    }

    /// Takes a change of what is shown that is no choice of a thing.
    void rearrange(Runnable change) {
        Set<String> before = selection.ids();
        Optional<T> shown = wanted.flatMap(id -> Optional.ofNullable(shelf.find(id)));
        int index = wanted.map(shelf::indexOf).orElse(-1);
        quietly(change);
        if (shown.isPresent() && index >= 0 && gone(kind.id(shown.get()))) {
            openInstead(kind.destination(shown.get()), index);
            return;
        }
        if (!before.isEmpty() && !selection.ids().equals(before)) {
            quietly(() -> selection.select(before, shelf.shown()));
        }
    }

    /// What was made here gets another id when the server has it, and what is loaded anew is no
    /// list without anything; neither is gone, and what is typed in stays.
    private boolean gone(String id) {
        boolean known = !id.startsWith("pending-") && !shelf.things().isEmpty();
        return known && !detail.isEditing() && (shelf.find(id) == null || shelf.hides(id));
    }

    /// What was open was deleted, here or by somebody else: its neighbour takes its place, so that
    /// one can go on, and nothing names it any more.
    private void openInstead(Destination gone, int index) {
        int next = Math.min(index, shelf.shown().size() - 1);
        if (next < 0) {
            wanted = Optional.empty();
            navigator.leave(gone, kind.place());
            return;
        }
        T neighbour = shelf.shown().get(next);
        wanted = Optional.of(kind.id(neighbour));
        quietly(() -> selection.only(next));
        navigator.leave(gone, sides.isOpen() ? kind.destination(neighbour) : kind.place());
    }

    /// As [#rearrange], for a person who asks for other things: what was open does not count
    /// against that.
    void narrow(Runnable change) {
        rearrange(change);
        if (wanted.filter(id -> shelf.find(id) != null && shelf.indexOf(id) < 0).isPresent()) {
            wanted = Optional.empty();
        }
    }

    private void quietly(Runnable change) {
        boolean outer = following;
        following = true;
        change.run();
        following = outer;
    }

    /// Follows the list: what is wanted is selected as soon as it is there.
    void follow() {
        Optional<T> found = wanted.flatMap(id -> Optional.ofNullable(shelf.find(id)));
        String id = found.map(kind::id).orElse("");
        if (found.isPresent() && !shelf.hides(id) && shelf.indexOf(id) < 0) {
            // The link was asked for last.
            showEverything.run();
        }
        if (selection.several() && (found.isEmpty() || selection.ids().contains(id))) {
            return;
        }
        int index = found.isPresent() ? shelf.indexOf(id) : shelf.shown().isEmpty() ? -1 : 0;
        if (index >= 0 && !selection.isOnly(index)) {
            quietly(() -> selection.only(index));
            rows.scrollTo(index);
        }
    }

    /// Shows what has become of the open thing.
    ///
    /// @param also even where nothing has become of itself
    void showAgain(boolean also) {
        if (!detail.isEditing() && !selection.several()) {
            selection.one().filter(thing -> also || !detail.shows(thing)).ifPresent(detail::show);
        }
    }

    /// Something was selected, or nothing is any more.
    void selected(@Nullable T thing) {
        if (thing == null) {
            if (!following) {
                detail.clear();
            }
            return;
        }
        if (following && detail.isEditing()) {
            return;
        }
        if (!following) {
            detail.forms().leave();
        }
        detail.show(thing);
        if (!following && !selection.several() && !wanted.equals(Optional.of(kind.id(thing)))) {
            wanted = Optional.of(kind.id(thing));
            if (sides.isOpen()) {
                navigator.go(kind.destination(thing));
            }
        }
    }

    /// A row was pressed. The first thing is shown without having been asked for: now it was.
    void pressed() {
        boolean asked = selection.one().map(kind::id).equals(wanted);
        boolean opens = sides.isOpen() ? !asked : sides.opensInstead();
        if (opens && !selection.several() && !detail.isEditing()) {
            openSelected();
        }
    }

    void heard(EditEvent event) {
        String next = detail.heard(event);
        if (!next.isEmpty()) {
            open(Optional.of(next));
        }
        if (event instanceof EditEvent.Renamed renamed
                && wanted.equals(Optional.of(renamed.pendingId()))) {
            open(Optional.of(renamed.id()));
        }
    }
}
