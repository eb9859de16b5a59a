package app.aladdin.feature.session;

import app.aladdin.client.live.LiveState;
import app.aladdin.client.session.AccountState;
import app.aladdin.client.session.ConnectionState;
import app.aladdin.contract.User;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.theme.Appearance;
import app.aladdin.ui.view.MenuCard;
import app.aladdin.ui.view.MenuEntry;
import app.aladdin.ui.view.Words;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Makes the menu of the person: who, which server, how it stands with it, the looks, and the way
/// out. FX thread only.
final class UserMenu {
    private final SessionStore store;
    private final ConnectionState connection;
    private final String here;
    private final ObjectProperty<Appearance> appearance;
    private final Messages messages;
    private final ConnectionWords words;

    /// @param here which server it is, in words
    UserMenu(
            SessionStore store,
            ConnectionState connection,
            String here,
            ObjectProperty<Appearance> appearance,
            Messages messages,
            Words words) {
        this.store = store;
        this.connection = connection;
        this.here = here;
        this.appearance = appearance;
        this.messages = messages;
        this.words = new ConnectionWords(messages, words);
    }

    /// @param close closes the menu; each row does so first
    MenuCard card(
            List<MenuEntry> entries,
            Runnable close,
            Optional<Runnable> otherServer,
            Runnable signIn,
            Runnable signOut) {
        MenuCard card = new MenuCard(messages.get("user.menu"));
        card.getStyleClass().add("user-menu");
        card.getChildren().addAll(who(), state());
        card.line();
        card.getChildren().add(looks());
        if (!entries.isEmpty()) {
            card.line();
        }
        for (MenuEntry entry : entries) {
            card.row(
                    entry.glyph(),
                    entry.text(),
                    entry.keys(),
                    () -> {
                        close.run();
                        entry.action().run();
                    });
        }
        if (otherServer.isPresent() || !(store.account().get() instanceof AccountState.NotNeeded)) {
            card.line();
        }
        otherServer.ifPresent(ask ->
                card.row(
                        Feather.SERVER,
                        messages.get("server.other"),
                        "",
                        () -> {
                            close.run();
                            ask.run();
                        }));
        switch (store.account().get()) {
            case AccountState.SignedIn in -> {
                card.row(
                        Feather.LOG_OUT,
                        messages.get("session.signOut"),
                        "",
                        () -> {
                            close.run();
                            signOut.run();
                        });
            }
            case AccountState.SignedOut out -> {
                card.row(
                        Feather.LOG_IN,
                        messages.get("session.signIn"),
                        "",
                        () -> {
                            close.run();
                            signIn.run();
                        });
            }
            case AccountState.NotNeeded none -> {}
        }
        return card;
    }

    private VBox who() {
        String name = store.user().get().map(User::name).orElse("");
        String email = store.user().get().map(User::email).orElse("");
        Label first = new Label(name.isEmpty() ? (email.isEmpty() ? here : email) : name);
        first.getStyleClass().add("semibold");
        VBox who = new VBox(2, first);
        if (!name.isEmpty() && !email.isEmpty()) {
            who.getChildren().add(second(email));
        }
        if (!first.getText().equals(here)) {
            who.getChildren().add(second(here));
        }
        who.getStyleClass().add("menu-part");
        return who;
    }

    private static Label second(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll("small", "muted");
        return label;
    }

    private VBox state() {
        boolean online = connection instanceof ConnectionState.Online;
        LiveState live = store.live().get();
        VBox state =
                new VBox(
                        4,
                        line(online ? "success" : "warning", words.connection(connection)),
                        line(live instanceof LiveState.On ? "success" : "muted", words.live(live)));
        state.getStyleClass().add("menu-part");
        return state;
    }

    private static HBox line(String tone, String text) {
        Region dot = new Region();
        dot.getStyleClass().addAll("dot", tone);
        Label label = second(text);
        label.setWrapText(true);
        HBox line = new HBox(8, dot, label);
        line.getStyleClass().add("menu-state");
        return line;
    }

    private VBox looks() {
        Label head = second(messages.get("topbar.appearance"));
        HBox track = new HBox();
        track.getStyleClass().add("modes");
        ToggleGroup group = new ToggleGroup();
        for (Appearance each : Appearance.values()) {
            ToggleButton choice =
                    new ToggleButton(
                            messages.get("appearance." + each.name().toLowerCase(Locale.ROOT)));
            choice.setToggleGroup(group);
            choice.setSelected(appearance.get() == each);
            choice.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(choice, Priority.ALWAYS);
            choice.setOnAction(e -> {
                // A press on what is chosen does not unchoose it.
                choice.setSelected(true);
                appearance.set(each);
            });
            track.getChildren().add(choice);
        }
        VBox looks = new VBox(6, head, track);
        looks.getStyleClass().add("menu-part");
        return looks;
    }
}
