package app.aladdin.feature.orchestrator.messages;

import app.aladdin.client.conversations.Entry;
import app.aladdin.i18n.Messages;
import app.aladdin.state.Dispatcher;
import app.aladdin.ui.icon.Icons;
import app.aladdin.ui.view.Words;

import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.fxmisc.flowless.Cell;
import org.fxmisc.flowless.VirtualFlow;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.function.Consumer;

/// The list of messages, the welcome before the first one, and the way back to the latest.
final class MessagesController {
    /// Within this distance of the end the list follows what arrives.
    private static final double AT_END = 24;

    private final MessagesStore store;
    private final Messages messages;
    private final Dispatcher dispatcher;
    private final Consumer<String> suggest;

    @FXML private StackPane root;
    @FXML private VBox welcome;
    @FXML private VBox examples;
    @FXML private Button latest;

    private final VirtualFlow<MessageRow, MessageListCell> flow;
    private boolean following = true;

    private record MessageListCell(MessageCell cell) implements Cell<MessageRow, Node> {
        @Override
        public Node getNode() {
            return cell;
        }

        @Override
        public void dispose() {
            cell.dispose();
        }
    }

    MessagesController(
            MessagesStore store,
            MessagesActions actions,
            Messages messages,
            Words words,
            Dispatcher dispatcher,
            Consumer<String> suggest) {
        this.store = store;
        this.messages = messages;
        this.dispatcher = dispatcher;
        this.suggest = suggest;
        this.flow =
                VirtualFlow.createVertical(
                        store.rows(),
                        row ->
                                new MessageListCell(
                                        new MessageCell(
                                                row, actions, messages, words, dispatcher)));
    }

    @FXML
    void initialize() {
        VirtualizedScrollPane<VirtualFlow<MessageRow, MessageListCell>> scroll =
                new VirtualizedScrollPane<>(flow);
        scroll.getStyleClass().add("messages-scroll");
        root.getChildren().addFirst(scroll);
        welcome.visibleProperty().bind(Bindings.isEmpty(store.rows()).and(store.opened()));
        welcome.managedProperty().bind(welcome.visibleProperty());
        scroll.visibleProperty().bind(Bindings.isNotEmpty(store.rows()));
        List.of("welcome.example.1", "welcome.example.2", "welcome.example.3")
                .forEach(key -> examples.getChildren().add(example(messages.get(key))));
        latest.setGraphic(Icons.of(Feather.ARROW_DOWN, 14));
        latest.setVisible(false);
        latest.setOnAction(e -> toEnd());
        scroll.addEventFilter(
                javafx.scene.input.ScrollEvent.ANY,
                e -> dispatcher.execute(this::lookWhetherAtEnd));
        scroll.addEventFilter(
                javafx.scene.input.MouseEvent.MOUSE_DRAGGED,
                e -> dispatcher.execute(this::lookWhetherAtEnd));
        flow.totalHeightEstimateProperty().addListener(it -> follow());
        flow.heightProperty().addListener(it -> follow());
        store.rows().addListener((InvalidationListener) it -> newRow());
        store.opened().addListener(it -> toEnd());
    }

    private Button example(String question) {
        Button button = new Button(question);
        button.getStyleClass().addAll("example");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setWrapText(true);
        button.setOnAction(e -> suggest.accept(question));
        return button;
    }

    private void newRow() {
        if (!store.rows().isEmpty() && mine(store.rows().getLast().entry())) {
            following = true;
        }
        follow();
    }

    private static boolean mine(Entry entry) {
        return entry.state() == Entry.State.SENDING;
    }

    private void lookWhetherAtEnd() {
        Double total = flow.totalHeightEstimateProperty().getValue();
        Double at = flow.estimatedScrollYProperty().getValue();
        if (total == null || at == null) {
            return;
        }
        following = at + flow.getHeight() >= total - AT_END;
        latest.setVisible(!following && !store.rows().isEmpty());
    }

    private void follow() {
        if (following && !store.rows().isEmpty()) {
            dispatcher.execute(() -> {
                if (following && !store.rows().isEmpty()) {
                    flow.showAsLast(store.rows().size() - 1);
                }
            });
        }
    }

    private void toEnd() {
        following = true;
        latest.setVisible(false);
        follow();
    }
}
