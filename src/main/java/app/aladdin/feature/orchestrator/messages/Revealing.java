package app.aladdin.feature.orchestrator.messages;

import javafx.geometry.Bounds;

import org.fxmisc.flowless.VirtualFlow;

/// Scrolls to a place that was found. Where its text is not read yet the message is shown, and the
/// place once it is there.
final class Revealing {
    /// A place is in sight when it is that far from either edge, in pixels.
    private static final double MARGIN = 24;

    /// A text that was not read by then, in nanoseconds, is not waited for: the reader may be
    /// elsewhere.
    private static final long UNSEEN_FOR = 1_500_000_000;

    private final MessageList list;
    private final VirtualFlow<MessageRow, MessageListCell> flow;
    private Finding.Found unseen = Finding.Found.NOTHING;
    private long unseenSince;

    Revealing(MessageList list, VirtualFlow<MessageRow, MessageListCell> flow) {
        this.list = list;
        this.flow = flow;
    }

    void reveal(Finding.Found found) {
        unseenSince = System.nanoTime();
        show(found);
    }

    /// Whether a place is still to be shown.
    boolean waits() {
        return System.nanoTime() - unseenSince < UNSEEN_FOR && !unseen.message().isEmpty();
    }

    /// Shows the place that waits, if its text has been read.
    void again() {
        show(unseen);
    }

    private void show(Finding.Found found) {
        unseen = Finding.Found.NOTHING;
        for (int i = 0; i < list.rows().size() && !found.message().isEmpty(); i++) {
            if (list.rows().get(i).id().equals(found.message())) {
                list.leaveEnd();
                show(i, found);
                return;
            }
        }
    }

    private void show(int index, Finding.Found found) {
        flow.show(index);
        flow.layout();
        MessageCell cell = flow.getCellIfVisible(index).map(MessageListCell::message).orElse(null);
        Bounds place = cell == null ? null : cell.markdown().soughtWithin(cell);
        if (cell == null || place == null) {
            flow.showAsFirst(index);
            if (cell != null && !cell.hasBody()) {
                unseen = found;
            }
        } else {
            double top = cell.getBoundsInParent().getMinY();
            boolean inSight =
                    top + place.getMinY() >= MARGIN
                            && top + place.getMaxY() <= flow.getHeight() - MARGIN;
            if (!inSight) {
                flow.showAtOffset(index, flow.getHeight() / 3 - place.getMinY());
            }
        }
        list.scrolled();
    }
}
