package app.aladdin.feature.orchestrator.messages;

import javafx.scene.Node;

import org.fxmisc.flowless.Cell;

import java.util.function.ObjIntConsumer;

/// A message at its place in the list.
final class MessageListCell implements Cell<MessageRow, Node> {
    private final MessageCell message;
    private final ObjIntConsumer<MessageCell> placed;

    /// @param placed told where the message stands now
    MessageListCell(MessageCell message, ObjIntConsumer<MessageCell> placed) {
        this.message = message;
        this.placed = placed;
    }

    MessageCell message() {
        return message;
    }

    @Override
    public Node getNode() {
        return message;
    }

    @Override
    public void updateIndex(int index) {
        placed.accept(message, index);
    }

    @Override
    public void dispose() {
        message.dispose();
    }
}
