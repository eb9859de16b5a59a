package app.aladdin.feature.orchestrator.messages;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;

import org.fxmisc.flowless.VirtualFlow;

/// The list by keyboard: J and K go to the next and the previous message, Home and End to the first
/// and the last, the page keys and arrows scroll.
final class MessageKeys {
    private static final double STEP = 40;

    private final MessageList list;
    private final VirtualFlow<MessageRow, ?> flow;

    MessageKeys(MessageList list, VirtualFlow<MessageRow, ?> flow) {
        this.list = list;
        this.flow = flow;
    }

    void install() {
        flow.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || list.rows().isEmpty()) {
            return;
        }
        switch (event.getCode()) {
            case J -> go(current() + 1);
            case K -> go(current() - 1);
            case HOME -> go(0);
            case END -> list.toEnd();
            case PAGE_DOWN -> scroll(flow.getHeight() - STEP);
            case PAGE_UP -> scroll(STEP - flow.getHeight());
            case DOWN -> scroll(STEP);
            case UP -> scroll(-STEP);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void scroll(double by) {
        flow.scrollYBy(by);
        list.scrolled();
    }

    private void go(int index) {
        list.focus(Math.clamp(index, 0, list.rows().size() - 1));
    }

    /// The message that has the focus; where none has, the last one in sight.
    private int current() {
        Scene scene = flow.getScene();
        Node at = scene == null ? null : scene.getFocusOwner();
        while (at != null && !(at instanceof MessageCell)) {
            at = at.getParent();
        }
        for (int i = flow.getFirstVisibleIndex();
                at != null && i <= flow.getLastVisibleIndex();
                i++) {
            Node cell = at;
            if (flow.getCellIfVisible(i).map(it -> it.getNode().equals(cell)).orElse(false)) {
                return i;
            }
        }
        return Math.max(0, flow.getLastVisibleIndex());
    }
}
