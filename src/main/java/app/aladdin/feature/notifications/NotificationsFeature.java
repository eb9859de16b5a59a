package app.aladdin.feature.notifications;

import app.aladdin.client.Client;
import app.aladdin.client.notifications.Note;
import app.aladdin.i18n.Messages;
import app.aladdin.platform.DesktopNotifications;
import app.aladdin.state.Dispatcher;
import app.aladdin.ui.nav.Navigator;
import app.aladdin.ui.view.IconButton;
import app.aladdin.ui.view.Sheets;
import app.aladdin.ui.view.Toasts;
import app.aladdin.ui.view.Words;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// The notifications, wired.
public final class NotificationsFeature {
    private static final int MOST_SHOWN = 99;

    private final NotificationsStore store;
    private final NotificationsActions actions;
    private final Sheets sheets;
    private final Toasts toasts;
    private final Messages messages;
    private final Words words;
    private final Button bell;
    private final StackPane node;

    /// @param browser opens a web page or another program
    /// @param lookedAt whether somebody is looking at the window
    /// @param desktop told of what comes while nobody is
    public NotificationsFeature(
            Client client,
            Dispatcher dispatcher,
            Navigator navigator,
            Consumer<String> browser,
            BooleanSupplier lookedAt,
            DesktopNotifications desktop,
            Sheets sheets,
            Toasts toasts,
            Messages messages,
            Words words) {
        this.sheets = sheets;
        this.toasts = toasts;
        this.messages = messages;
        this.words = words;
        store =
                new NotificationsStore(note -> {
                    if (!lookedAt.getAsBoolean()) {
                        desktop.show(note.title(), note.message());
                    }
                });
        actions =
                new NotificationsActions(
                        client, navigator, browser, address -> ask(address, browser));
        client.notifications().events().subscribe(dispatcher.inbox(store::apply));
        bell = IconButton.of(Feather.BELL, messages.get("notices.title"), this::open);
        bell.getStyleClass().add("bell-button");
        Label badge = new Label();
        badge.getStyleClass().add("badge");
        badge.setMouseTransparent(true);
        badge.setMinWidth(Label.USE_PREF_SIZE);
        StackPane.setAlignment(badge, Pos.TOP_RIGHT);
        node = new StackPane(bell, badge);
        node.setMinWidth(StackPane.USE_PREF_SIZE);
        node.setMaxHeight(StackPane.USE_PREF_SIZE);
        store.unread().subscribe(count -> show(badge, count.intValue()));
        actions.list();
    }

    private void show(Label badge, int unread) {
        badge.setVisible(unread > 0);
        badge.setText(
                unread > MOST_SHOWN ? messages.get("notices.many") : Integer.toString(unread));
        bell.setAccessibleText(messages.get("notices.bell", unread));
        bell.getTooltip().setText(messages.get("notices.bell", unread));
    }

    /// The bell with its count.
    public Node bell() {
        return node;
    }

    /// Opens the list.
    public void open() {
        Runnable[] close = new Runnable[1];
        NoticeList list =
                new NoticeList(
                        store,
                        new NoticeList.Wishes(
                                note -> {
                                    if (note.action() != null
                                            && NotificationsActions.leads(note.action().url())) {
                                        close[0].run();
                                    }
                                    actions.follow(note);
                                },
                                actions::read,
                                this::clear,
                                actions::readAll,
                                this::clearAll),
                        messages,
                        words);
        close[0] = sheets.popover(bell, list, list::dispose);
        list.begin();
    }

    private void clear(Note note) {
        actions.clear(note);
        toasts.say(
                messages.get("notices.cleared", 1),
                messages.get("action.undo"),
                () -> actions.putBack(List.of(note)));
    }

    private void clearAll() {
        List<Note> all = store.notes().get();
        actions.clearAll();
        toasts.say(
                messages.get("notices.cleared", all.size()),
                messages.get("action.undo"),
                () -> actions.putBack(all));
    }

    /// Nothing from outside opens another program unasked.
    private void ask(String address, Consumer<String> browser) {
        Label text = new Label(messages.get("link.ask", address));
        text.setWrapText(true);
        Button leave = new Button(messages.get("link.leave"));
        Button go = new Button(messages.get("link.open"));
        HBox buttons = new HBox(8, leave, go);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox card = new VBox(text, buttons);
        card.getStyleClass().add("dialog-card");
        card.setPrefWidth(400);
        Runnable close = sheets.show(card, () -> {});
        leave.setOnAction(e -> close.run());
        go.setOnAction(e -> {
            close.run();
            browser.accept(address);
        });
    }
}
