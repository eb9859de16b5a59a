package app.aladdin.feature.settings;

import app.aladdin.client.session.ServerAddress;
import app.aladdin.client.session.ServerChoice;
import app.aladdin.i18n.Messages;
import app.aladdin.platform.Settings;

import atlantafx.base.controls.ToggleSwitch;
import atlantafx.base.theme.Styles;

import javafx.beans.property.ObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import java.util.Map;
import java.util.Optional;

/// Which server, and how it is spoken to. What the start of the program says comes first.
final class ServerCard extends SettingsCard {
    private static final double NARROWEST_ADDRESS = 240;

    private final ObjectProperty<Settings> settings;
    private final Map<String, String> overridden;
    private final Messages messages;

    ServerCard(
            ObjectProperty<Settings> settings,
            Map<String, String> overridden,
            Runnable signIn,
            Messages messages) {
        super(messages.get("settings.server"));
        this.settings = settings;
        this.overridden = overridden;
        this.messages = messages;
        address();
        toggle(ServerChoice.STREAMING, "settings.streaming");
        toggle(ServerChoice.LIVE, "settings.live");
        String server = overridden.getOrDefault(ServerChoice.API, settings.get().server());
        if (!server.isBlank()) {
            Button button = new Button(messages.get("session.signIn"));
            button.setOnAction(e -> signIn.run());
            row(messages.get("settings.account"), "", button);
        }
    }

    private void address() {
        TextField field = new TextField(settings.get().server());
        field.setPromptText(messages.get("connection.studio"));
        field.setPrefColumnCount(22);
        Button use = new Button(messages.get("settings.server.use"));
        use.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox box = new HBox(8, field, use);
        Label note =
                row(messages.get("settings.address"), messages.get("settings.address.note"), box);
        // The words beside it are read too.
        box.setMinWidth(NARROWEST_ADDRESS);
        field.setAccessibleText(messages.get("settings.address"));
        if (says(ServerChoice.API, note)) {
            field.setEditable(false);
            box.getChildren().remove(use);
            return;
        }
        use.disableProperty()
                .bind(
                        field.textProperty()
                                .map(text -> text.strip().equals(settings.get().server())));
        use.setOnAction(e -> use(field, note));
        field.setOnAction(e -> use(field, note));
    }

    private void use(TextField field, Label note) {
        String written = field.getText().strip();
        Optional<String> address =
                written.isEmpty() ? Optional.of("") : ServerAddress.read(written);
        field.pseudoClassStateChanged(Styles.STATE_DANGER, address.isEmpty());
        if (address.isPresent()) {
            settings.set(settings.get().withServer(address.get()));
        } else {
            note.setText(messages.get("problem.badAddress"));
        }
    }

    private void toggle(String name, String key) {
        String value = settings.get().choice().getOrDefault(name, "on");
        ToggleSwitch button = new ToggleSwitch();
        button.setAccessibleRole(AccessibleRole.CHECK_BOX);
        button.setSelected(on(overridden.getOrDefault(name, value)));
        Label note = row(messages.get(key), messages.get(key + ".note"), button);
        if (says(name, note)) {
            button.setDisable(true);
            return;
        }
        button.selectedProperty()
                .addListener((it, before, on) ->
                        settings.set(settings.get().withConnection(name, on ? "on" : "off")));
    }

    /// Whether the start of the program says this, and says so.
    private boolean says(String name, Label note) {
        boolean says = overridden.containsKey(name);
        if (says) {
            note.setText(messages.get("settings.overridden", name));
        }
        return says;
    }

    private static boolean on(String value) {
        return !value.equalsIgnoreCase("off") && !value.equals("0") && !value.equals("false");
    }
}
