package app.aladdin.feature.orchestrator.messages;

import app.aladdin.i18n.Messages;
import app.aladdin.state.Dispatcher;
import app.aladdin.state.Hub;
import app.aladdin.ui.icon.Icons;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.kordamp.ikonli.feather.Feather;

import java.time.Instant;
import java.util.Optional;

/// The list of messages, the way back to the latest, and the question whether a link may open
/// another program.
final class MessagesController {
    private static final PseudoClass BARE = PseudoClass.getPseudoClass("bare");
    private static final Duration RECOUNT = Duration.millis(300);
    private static final Duration MARKED = Duration.seconds(5);

    private final MessagesStore store;
    private final MessagesActions actions;
    private final MessageList list;
    private final Messages messages;
    private final Hub<String> said;
    private final ReadingPlaces places;
    private final Dispatcher dispatcher;
    private final Finding finding;
    private final FindBar bar;
    private final PauseTransition marked = new PauseTransition(MARKED);
    private final PauseTransition recount = new PauseTransition(RECOUNT);
    private final PauseTransition settled = new PauseTransition(Duration.millis(400));
    private final ReadOnlyObjectWrapper<Optional<String>> place =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Instant> newSince = Optional.empty();
    private boolean arrived;

    /// The message to be shown in the conversation that is opened next.
    private Spot expected = Spot.NONE;

    /// The message to be shown as soon as it is there.
    private Spot wanted = Spot.NONE;

    @FXML private StackPane root;
    @FXML private Button latest;
    @FXML private HBox ask;
    @FXML private Label spoken;
    @FXML private Label askText;
    @FXML private Button askOpen;
    @FXML private Button askLeave;

    MessagesController(
            MessagesStore store,
            MessagesActions actions,
            MessageList list,
            ReadingPlaces places,
            Finding finding,
            Hub<String> said,
            Dispatcher dispatcher,
            Messages messages) {
        this.store = store;
        this.actions = actions;
        this.list = list;
        this.places = places;
        this.dispatcher = dispatcher;
        this.said = said;
        this.messages = messages;
        this.finding = finding;
        this.bar = new FindBar(finding, this::look, messages);
    }

    private void look(String typed) {
        finding.look(typed, list.first());
    }

    @FXML
    void initialize() {
        Node scroll = list.node();
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root.getChildren().addFirst(new VBox(bar, scroll));
        findings();
        scroll.visibleProperty().bind(Bindings.isNotEmpty(store.rows()));
        latest.setGraphic(Icons.of(Feather.ARROW_DOWN, 14));
        latest.visibleProperty()
                .bind(list.following().not().and(Bindings.isNotEmpty(store.rows())));
        list.unread().count().subscribe(count -> nameLatest(count.intValue()));
        latest.setOnAction(e -> list.toEnd());
        settled.setOnFinished(event -> keepPlace());
        list.onMoved(settled::playFromStart);
        store.readable().subscribe(this::goToPlace);
        store.rows().addListener((ListChangeListener<MessageRow>) change -> goToPlace());
        ask.managedProperty().bind(ask.visibleProperty());
        actions.questionable().subscribe(this::askAbout);
        said.subscribe(this::say);
    }

    private void findings() {
        finding.found()
                .subscribe((before, now) -> {
                    if (now.move() != before.move()) {
                        list.reveal(now);
                    }
                });
        marked.setOnFinished(e -> unmark());
        recount.setOnFinished(e -> {
            finding.again();
            watchAnswer();
        });
        store.rows().addListener((ListChangeListener<MessageRow>) change -> recountSoon());
        store.answering().subscribe(running -> recountSoon());
    }

    private void recountSoon() {
        if (bar.isOpen() && recount.getStatus() != Animation.Status.RUNNING) {
            recount.playFromStart();
        }
    }

    /// A growing answer says nothing by itself.
    private void watchAnswer() {
        if (store.answering().get()) {
            recountSoon();
        }
    }

    FindBar bar() {
        return bar;
    }

    /// Tells assistive technology how an answer goes; nothing of it is seen.
    private void say(String text) {
        // The same words once more are a change only after others.
        spoken.setText("");
        spoken.setText(text);
        spoken.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    /// Shows a message of the conversation; one that is not there yet, as soon as it is.
    void goTo(Spot spot) {
        store.unfold(spot.message());
        wanted = spot;
        if (list.point(spot.message())) {
            wanted = Spot.NONE;
            mark(spot);
        }
    }

    private void mark(Spot spot) {
        if (!spot.text().isEmpty() && !bar.isOpen()) {
            finding.point(spot.text(), spot.message());
            marked.playFromStart();
        }
    }

    private void unmark() {
        marked.stop();
        if (!bar.isOpen()) {
            finding.end();
        }
    }

    /// Lets a conversation show a message when it is opened.
    void placeAt(String conversation, Spot spot) {
        places.expect(conversation, new MessageList.Place(spot.message(), 0));
        expected = spot;
    }

    private void nameLatest(int count) {
        String name =
                count == 0
                        ? messages.get("messages.latest")
                        : messages.get("messages.latest.new", count);
        // It covers as little of what is read as it can: its name is there where it says a number.
        latest.setText(count == 0 ? "" : name);
        latest.setAccessibleText(name);
        latest.setTooltip(new Tooltip(name));
        latest.pseudoClassStateChanged(BARE, count == 0);
    }

    /// Remembers where the reader is, before another conversation is shown.
    void leave() {
        spoken.setText("");
        bar.close();
        keepPlace();
        arrived = false;
        unmark();
        wanted = expected;
        expected = Spot.NONE;
    }

    /// What was answered after this moment is new to the reader of the next conversation.
    void newSince(Optional<Instant> moment) {
        newSince = moment;
    }

    /// The message that is read, once the list rests; nothing at the end.
    ReadOnlyObjectProperty<Optional<String>> place() {
        return place.getReadOnlyProperty();
    }

    private Optional<MessageRow> firstNew() {
        return newSince.flatMap(since ->
                store.rows().stream()
                        .filter(row -> !row.mine() && row.entry().at().isAfter(since))
                        .findFirst());
    }

    private void keepPlace() {
        settled.stop();
        if (arrived) {
            place.set(list.place().map(MessageList.Place::message));
            places.keep(store.conversation(), list.place());
        }
    }

    /// Once a conversation's messages are there: to where the reader left it, else to the end.
    private void goToPlace() {
        if (!store.readable().get() || store.rows().isEmpty()) {
            return;
        }
        if (!arrived) {
            arrived = true;
            list.unread().clear();
            firstNew()
                    .ifPresentOrElse(
                            list::showNew,
                            () ->
                                    places.of(store.conversation())
                                            .ifPresentOrElse(list::show, list::toEnd));
        }
        if (!wanted.isNone() && list.holds(wanted.message())) {
            dispatcher.execute(this::goToWanted);
        }
    }

    /// Once the list has taken the messages in.
    private void goToWanted() {
        if (!wanted.isNone()) {
            goTo(wanted);
        }
    }

    private void askAbout(String target) {
        ask.setVisible(!target.isEmpty());
        askText.setText(messages.get("link.ask", target));
        askOpen.setOnAction(e -> actions.openQuestionable());
        askLeave.setOnAction(e -> actions.leaveQuestionable());
    }
}
