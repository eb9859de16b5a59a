package app.aladdin.feature.session;

import app.aladdin.client.Client;
import app.aladdin.client.session.AccountState;
import app.aladdin.client.session.ConnectionState;
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
    private final String server;
    private boolean wasIn;
    private Optional<Runnable> sheet = Optional.empty();

    /// @param entries further rows of the menu, such as the settings
    public SessionFeature(
            Client client,
            ReadOnlyObjectProperty<ConnectionState> connection,
            Dispatcher dispatcher,
            ObjectProperty<Appearance> appearance,
            Supplier<List<MenuEntry>> entries,
            Sheets sheets,
            Messages messages,
            Words words) {
        this.connection = connection;
        this.appearance = appearance;
        this.entries = entries;
        this.sheets = sheets;
        this.messages = messages;
        this.words = words;
        this.server = new ConnectionWords(messages, words).server(client.connection().key());
        Consumer<SessionEvent> inbox = dispatcher.inbox(store::apply);
        actions = new SessionActions(client, inbox);
        people = new People(store, messages);
        follow(client, inbox);
        actions.recall();
        userButton();
        store.account().subscribe(this::account);
    }

    private void follow(Client client, Consumer<SessionEvent> inbox) {
        client.account().states().subscribe(state -> inbox.accept(new SessionEvent.Account(state)));
        inbox.accept(new SessionEvent.Account(client.account().state()));
        client.account().notKept().subscribe(why -> inbox.accept(new SessionEvent.NotKept(why)));
        client.live().states().subscribe(state -> inbox.accept(new SessionEvent.Live(state)));
        inbox.accept(new SessionEvent.Live(client.live().state()));
        client.live()
                .presence()
                .changes()
                .subscribe(all -> inbox.accept(new SessionEvent.People(all)));
        inbox.accept(new SessionEvent.People(client.live().presence().people()));
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
                        .card(entries.get(), () -> close[0].run(), this::signIn, this::signOut);
        card.getStylesheets()
                .add(
                        Objects.requireNonNull(SessionFeature.class.getResource("Session.css"))
                                .toExternalForm());
        close[0] = sheets.popover(user, card, () -> {});
    }

    /// Whoever has to sign in is asked at once; whoever puts it off finds the banner and the menu.
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
        SignInCard card = new SignInCard(store, server, wasIn, actions::signIn, messages, words);
        card.getStylesheets()
                .add(
                        Objects.requireNonNull(SessionFeature.class.getResource("Session.css"))
                                .toExternalForm());
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

    /// Who else is here.
    public Node people() {
        return people;
    }

    /// The button that opens the person's menu.
    public Node user() {
        return user;
    }
}
