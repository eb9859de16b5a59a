package app.aladdin.feature.session;

import app.aladdin.client.live.Presence;
import app.aladdin.i18n.Messages;
import app.aladdin.ui.view.Avatar;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

import java.util.List;
import java.util.stream.Collectors;

/// Who else was at the project within the last minutes, as initials. FX thread only.
final class People extends HBox {
    private static final int MOST = 3;

    private final SessionStore store;
    private final Messages messages;
    private final Tooltip names = new Tooltip();

    People(SessionStore store, Messages messages) {
        this.store = store;
        this.messages = messages;
        getStyleClass().add("people");
        setAccessibleRole(AccessibleRole.TEXT);
        Tooltip.install(this, names);
        store.people().subscribe(people -> show());
        store.user().subscribe(user -> show());
    }

    private void show() {
        List<Presence.Person> others = store.others();
        int shown = others.size() > MOST ? MOST - 1 : others.size();
        getChildren()
                .setAll(
                        others.stream()
                                .limit(shown)
                                .map(person -> Avatar.of(person.name()))
                                .toList());
        if (others.size() > shown) {
            Label more = new Label(messages.get("people.more", others.size() - shown));
            more.getStyleClass().add("avatar");
            getChildren().add(more);
        }
        String all = others.stream().map(Presence.Person::name).collect(Collectors.joining("\n"));
        names.setText(messages.get("people.here") + "\n" + all);
        setAccessibleText(names.getText());
        setVisible(!others.isEmpty());
        setManaged(!others.isEmpty());
    }
}
