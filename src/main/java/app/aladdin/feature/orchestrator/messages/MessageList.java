package app.aladdin.feature.orchestrator.messages;

import app.aladdin.i18n.Messages;
import app.aladdin.state.Dispatcher;
import app.aladdin.ui.view.AnswerBodies;
import app.aladdin.ui.view.Focusing;
import app.aladdin.ui.view.Words;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

import org.fxmisc.flowless.VirtualFlow;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The messages in sight. It follows the end while the end is in sight; whoever has scrolled up
/// keeps what they read on its pixel, whatever arrives.
///
/// Only cells in sight exist. The list keeps the place of the topmost one, so that messages that
/// come in above it move nothing.
final class MessageList {
    /// Within this distance of the end the list follows what arrives.
    private static final double AT_END = 24;

    private final MessagesStore store;
    private final Dispatcher dispatcher;
    private final MessageLook look;
    private final Unread unread;
    private final VirtualFlow<MessageRow, MessageListCell> flow;
    private final VirtualizedScrollPane<VirtualFlow<MessageRow, MessageListCell>> pane;
    private final ReadAhead readAhead;
    private final Revealing revealing;
    private final ReadOnlyBooleanWrapper following = new ReadOnlyBooleanWrapper(true);
    private @Nullable MessageRow selected;

    /// The last message at the time when the reader scrolled: what grows in it moves nothing.
    private @Nullable MessageRow readIn;

    private Runnable moved = () -> {};
    private boolean held;

    /// Where the list stands: the topmost message and how far it is scrolled out.
    record Place(String message, double offset) {}

    MessageList(
            MessagesStore store,
            MessageTexts texts,
            MessagesActions actions,
            Messages messages,
            Words words,
            AnswerBodies bodies,
            ReadOnlyObjectProperty<Finding.Found> found,
            Dispatcher dispatcher) {
        this.store = store;
        this.dispatcher = dispatcher;
        this.unread = new Unread(store.rows());
        this.look =
                new MessageLook(
                        actions,
                        messages,
                        words,
                        bodies,
                        new Pace(),
                        found,
                        new MessageLook.MessageListener() {
                            @Override
                            public void changed() {
                                follow();
                                if (revealing.waits()) {
                                    dispatcher.execute(revealing::again);
                                }
                                if (!following.get()) {
                                    dispatcher.execute(MessageList.this::followAgain);
                                }
                            }

                            @Override
                            public void selected(MessageRow row) {
                                selectOnly(row);
                            }

                            @Override
                            public void goTo(String message) {
                                point(message);
                            }
                        });
        this.flow =
                VirtualFlow.createVertical(
                        store.rows(),
                        row -> new MessageListCell(new MessageCell(row, look), this::placed));
        this.readAhead = new ReadAhead(store.rows(), texts, flow);
        this.revealing = new Revealing(this, flow);
        this.pane = new VirtualizedScrollPane<>(flow);
        pane.getStyleClass().add("messages-scroll");
        flow.setFocusTraversable(true);
        flow.addEventFilter(ScrollEvent.ANY, e -> scrolled());
        pane.addEventFilter(MouseEvent.MOUSE_DRAGGED, e -> scrolled());
        pane.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> held = true);
        pane.addEventFilter(MouseEvent.MOUSE_RELEASED, e -> release());
        flow.totalHeightEstimateProperty().addListener(it -> dispatcher.execute(this::follow));
        flow.heightProperty().addListener(it -> dispatcher.execute(this::follow));
        store.rows().addListener(this::rowsChanged);
        new MessageKeys(this, flow).install();
        new FocusInSight(flow, this::scrolled).install();
    }

    Node node() {
        return pane;
    }

    /// Whether the end is in sight and stays so.
    ReadOnlyBooleanProperty following() {
        return following.getReadOnlyProperty();
    }

    Unread unread() {
        return unread;
    }

    ObservableList<MessageRow> rows() {
        return store.rows();
    }

    private void rowsChanged(ListChangeListener.Change<? extends MessageRow> change) {
        while (change.next()) {
            boolean atEnd = change.getTo() == store.rows().size();
            if (change.wasAdded() && atEnd && change.getFrom() > 0) {
                arrived(change.getAddedSubList());
            }
        }
        dispatcher.execute(this::redecorate);
        follow();
        soon();
    }

    private void arrived(List<? extends MessageRow> rows) {
        if (rows.getLast().mine()) {
            unread.clear();
            following.set(true);
        } else if (!following.get()) {
            rows.stream().filter(row -> !row.mine()).forEach(unread::arrived);
        }
    }

    private void placed(MessageCell message, int index) {
        message.partFrom(above(index));
        message.last(index == store.rows().size() - 1);
    }

    private MessageDividers.Above above(int index) {
        MessageRow row = store.rows().get(index);
        boolean newDay =
                index == 0
                        || !look.words()
                                .sameDay(
                                        store.rows().get(index - 1).entry().at(), row.entry().at());
        return new MessageDividers.Above(
                newDay ? Optional.of(row.entry().at()) : Optional.empty(), unread.above(row));
    }

    /// What stands above a message depends on its neighbour, which may have changed.
    private void redecorate() {
        int first = flow.getFirstVisibleIndex();
        int last = Math.min(flow.getLastVisibleIndex(), store.rows().size() - 1);
        for (int i = Math.max(0, first); i <= last; i++) {
            int index = i;
            flow.getCellIfVisible(i).ifPresent(cell -> cell.updateIndex(index));
        }
    }

    private void selectOnly(MessageRow row) {
        MessageRow before = selected;
        selected = row;
        if (before != null && before != row) {
            before.memory().selection().set(null);
        }
    }

    private void release() {
        held = false;
        follow();
        soon();
    }

    /// @param action called whenever the list may stand elsewhere
    void onMoved(Runnable action) {
        moved = action;
    }

    /// The reader has scrolled.
    void scrolled() {
        readIn = store.rows().isEmpty() ? null : store.rows().getLast();
        soon();
    }

    /// Looks where the list is once the scrolling is done.
    private void soon() {
        dispatcher.execute(() -> {
            lookWhetherAtEnd();
            readAhead.around(flow.getFirstVisibleIndex());
            moved.run();
        });
    }

    private void lookWhetherAtEnd() {
        boolean atEnd = isAtEnd();
        following.set(atEnd);
        if (atEnd) {
            unread.seen();
        }
    }

    /// A message that became lower may have brought the end into sight.
    private void followAgain() {
        if (isAtEnd()) {
            following.set(true);
            unread.seen();
        }
    }

    private boolean isAtEnd() {
        int last = store.rows().size() - 1;
        return last < 0
                || flow.getCellIfVisible(last)
                        .map(cell -> cell.getNode().getBoundsInParent().getMaxY())
                        .map(end -> end <= flow.getHeight() + AT_END)
                        .orElse(false);
    }

    /// Puts the end at the lower edge, unless the reader is elsewhere or holds the text. Results
    /// that do not fit are shown from their question on, unless that alone would fill the list:
    /// they are read from the top, best first.
    private void follow() {
        if (!following.get() || held || store.rows().isEmpty()) {
            return;
        }
        int last = store.rows().size() - 1;
        // Looking for a cell measures all of them, which is too much for every word that comes.
        boolean tall =
                !store.rows().getLast().growing()
                        && flow.getCellIfVisible(last)
                                .filter(cell -> cell.message().hasBody())
                                .filter(cell -> cell.message().getHeight() > flow.getHeight())
                                .isPresent();
        if (tall && readIn == store.rows().getLast()) {
            return;
        }
        if (tall) {
            flow.showAsFirst(
                    last > 0 && store.rows().get(last - 1).briefQuestion() ? last - 1 : last);
        } else {
            flow.showAsLast(last);
        }
    }

    void toEnd() {
        following.set(true);
        unread.seen();
        follow();
    }

    /// Where the list stands; nothing while it follows the end.
    Optional<Place> place() {
        int first = flow.getFirstVisibleIndex();
        if (following.get() || first < 0 || first >= store.rows().size()) {
            return Optional.empty();
        }
        return flow.getCellIfVisible(first)
                .map(cell ->
                        new Place(
                                store.rows().get(first).id(),
                                cell.getNode().getBoundsInParent().getMinY()));
    }

    /// Goes to where the list stood; to the end when that message is not there any more.
    void show(Place place) {
        for (int i = 0; i < store.rows().size(); i++) {
            if (Objects.equals(store.rows().get(i).id(), place.message())) {
                following.set(false);
                flow.showAtOffset(i, place.offset());
                soon();
                return;
            }
        }
        toEnd();
    }

    /// Begins where all from this answer on is new to the reader, under a line that says so.
    void showNew(MessageRow first) {
        unread.markFrom(first);
        show(new Place(first.id(), 0));
        dispatcher.execute(this::redecorate);
    }

    /// Brings the place that is looked at into sight, and nothing else into motion. The focus stays
    /// where it is.
    void reveal(Finding.Found found) {
        revealing.reveal(found);
    }

    /// The reader is taken away from the end.
    void leaveEnd() {
        following.set(false);
    }

    /// Shows a message by its id, if it is to be seen.
    boolean goTo(String message) {
        for (int i = 0; i < store.rows().size(); i++) {
            if (store.rows().get(i).id().equals(message)) {
                following.set(false);
                focus(i);
                return true;
            }
        }
        return false;
    }

    /// Whether a message is among those that are to be seen or folded away.
    boolean holds(String message) {
        return store.all().stream().anyMatch(row -> row.id().equals(message));
    }

    /// Shows a message by its id and lets it stand out for a moment.
    boolean point(String message) {
        boolean there = goTo(message);
        if (there) {
            flow.visibleCells().stream()
                    .filter(cell -> cell.message().shows(message))
                    .forEach(cell -> cell.message().standOut());
        }
        return there;
    }

    /// The first message in sight.
    int first() {
        return Math.max(0, flow.getFirstVisibleIndex());
    }

    /// Shows a message from its beginning and gives it the focus.
    void focus(int index) {
        Scene scene = flow.getScene();
        Node owner = scene == null ? null : scene.getFocusOwner();
        if (owner != null && Focusing.within(owner, flow)) {
            // What has it may scroll out of sight, and would leave it to the first control of the
            // window.
            flow.requestFocus();
        }
        // Who goes to a message stays there; whether it is the end is looked at afterwards.
        following.set(false);
        flow.show(index);
        flow.layout();
        boolean cut =
                flow.getCellIfVisible(index)
                        .map(cell -> cell.getNode().getBoundsInParent())
                        .filter(at -> at.getMinY() < 0 || at.getHeight() > flow.getHeight())
                        .isPresent();
        if (cut) {
            flow.showAsFirst(index);
            // Cells are made anew for another place: only then is it known which one stays.
            flow.layout();
        }
        flow.getCellIfVisible(index).ifPresent(cell -> cell.getNode().requestFocus());
        soon();
    }
}
