package app.aladdin.feature.session;

import app.aladdin.client.Client;
import app.aladdin.client.session.AccountState;
import app.aladdin.client.session.ConnectionState;
import app.aladdin.client.session.ServerKey;
import app.aladdin.i18n.Messages;
import app.aladdin.state.Dispatcher;
import app.aladdin.ui.icon.Icons;
import app.aladdin.ui.theme.Appearance;
import app.aladdin.ui.view.MenuCard;
import app.aladdin.ui.view.MenuEntry;
import app.aladdin.ui.view.Sheets;
import app.aladdin.ui.view.Words;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The person and the others, wired.
public final class SessionFeature {
    private final SessionStore store = new SessionStore();
    private final SessionActions actions;
    private final ReadOnlyObjectProperty<ConnectionState> connection;
    private final ObjectProperty<Appearance> appearance;
    private final Sheets sheets;
    private final Messages messages;
    private final Words words;
    private final Supplier<List<MenuEntry>> entries;
    private final People people;
    private final Button user = new Button();
    private final ServerKey key;
    private final String server;
    private final Optional<Consumer<String>> turn;
    private boolean wasIn;
    private Optional<Runnable> sheet = Optional.empty();

    /// @param entries further rows of the menu, such as the settings
    /// @param turn goes to the server with an address, empty for the Studio; none where that is not
    ///   to be chosen here
    public SessionFeature(
            Client client,
            ReadOnlyObjectProperty<ConnectionState> connection,
            Dispatcher dispatcher,
            ObjectProperty<Appearance> appearance,
            Supplier<List<MenuEntry>> entries,
            Optional<Consumer<String>> turn,
            Sheets sheets,
            Messages messages,
            Words words) {
        this.connection = connection;
        this.appearance = appearance;
        this.entries = entries;
        this.sheets = sheets;
        this.messages = messages;
        this.words = words;
        this.turn = turn;
        this.key = client.connection().key();
        this.server = new ConnectionWords(messages, words).server(key);
        actions = new SessionActions(client, dispatcher, dispatcher.inbox(store::apply));
        people = new People(store, messages);
        follow(client, dispatcher);
        actions.recall();
        userButton();
        store.account().subscribe(this::account);
    }

    private void follow(Client client, Dispatcher dispatcher) {
        client.account()
                .states()
                .subscribe(dispatcher.inbox(state -> store.apply(new SessionEvent.Account(state))));
        store.apply(new SessionEvent.Account(client.account().state()));
        client.account()
                .notKept()
                .subscribe(dispatcher.inbox(why -> store.apply(new SessionEvent.NotKept(why))));
        client.live()
                .states()
                .subscribe(dispatcher.inbox(state -> store.apply(new SessionEvent.Live(state))));
        store.apply(new SessionEvent.Live(client.live().state()));
        client.live()
                .presence()
                .changes()
                .subscribe(dispatcher.inbox(all -> store.apply(new SessionEvent.People(all))));
        store.apply(new SessionEvent.People(client.live().presence().people()));
    }

    private void userButton() {
        user.getStyleClass().addAll("flat", "user-button");
        user.setMinWidth(Button.USE_PREF_SIZE);
        user.setOnAction(e -> menu());
        store.user().subscribe(known -> showUser());
    }

    private void showUser() {
        String name =
                store.user()
                        .get()
                        .map(known -> known.name().isEmpty() ? known.email() : known.name())
                        .orElse("");
        Label avatar = new Label();
        avatar.getStyleClass().addAll("avatar", "me");
        if (name.isEmpty()) {
            avatar.setGraphic(Icons.of(Feather.USER, 14));
        } else {
            avatar.setText(Words.initials(name));
        }
        HBox content = new HBox(6, avatar, Icons.of(Feather.CHEVRON_DOWN, 14));
        content.getStyleClass().add("user-content");
        user.setGraphic(content);
        String words2 = name.isEmpty() ? messages.get("user.menu") : name;
        user.setAccessibleText(messages.get("user.button", words2));
        user.setTooltip(new Tooltip(words2));
    }

    private void menu() {
        Runnable[] close = new Runnable[1];
        MenuCard card =
                new UserMenu(store, connection.get(), server, appearance, messages, words)
                        .card(
                                entries.get(),
                                () -> close[0].run(),
                                otherServer(),
                                this::signIn,
                                this::signOut);
        dress(card);
        close[0] = sheets.popover(user, card, () -> {});
    }

    /// Whoever has to sign in is asked at once; whoever puts it off finds it in the top bar and in
    /// the menu.
    private void account(AccountState state) {
        switch (state) {
            case AccountState.SignedIn in -> {
                wasIn = true;
                sheet.ifPresent(Runnable::run);
            }
            case AccountState.SignedOut out -> {
                if (out.needsPassword()) {
                    signIn();
                }
            }
            case AccountState.NotNeeded none -> {}
        }
    }

    private void signOut() {
        wasIn = false;
        actions.signOut();
    }

    /// Shows the sheet in which somebody signs in.
    public void signIn() {
        if (sheet.isPresent()) {
            return;
        }
        SignInCard card =
                new SignInCard(
                        store, server, wasIn, actions::signIn, otherServer(), messages, words);
        dress(card);
        Runnable close =
                sheets.show(
                        card,
                        () -> {
                            sheet = Optional.empty();
                            card.dispose();
                        });
        sheet = Optional.of(close);
        card.onLeave(close);
        card.begin();
    }

    private static void dress(Parent card) {
        card.getStylesheets()
                .add(
                        Objects.requireNonNull(SessionFeature.class.getResource("Session.css"))
                                .toExternalForm());
    }

    /// Asks for another server, where one may be chosen.
    private Optional<Runnable> otherServer() {
        return turn.map(to -> () -> askForServer(to));
    }

    private void askForServer(Consumer<String> to) {
        OtherServerCard card =
                new OtherServerCard(server, key.equals(ServerKey.THIS_COMPUTER), to, messages);
        dress(card);
        card.begin(sheets.show(card, () -> {}));
    }

    /// Who else is here.
    public Node people() {
        return people;
    }

    /// The button that opens the person's menu.
    public Node user() {
        return user;
    }
}
