package app.aladdin.feature.settings;

import app.aladdin.i18n.Messages;
import app.aladdin.platform.Settings;
import app.aladdin.ui.nav.Commands;
import app.aladdin.ui.theme.Appearance;
import app.aladdin.ui.view.Sheets;

import javafx.beans.property.ObjectProperty;
import javafx.scene.Parent;

import java.util.Map;
import java.util.function.Supplier;

/// The settings, wired.
public final class SettingsFeature {
    private final Supplier<Parent> view;
    private final Commands commands;
    private final Sheets sheets;
    private final Messages messages;

    /// @param settings as they are; changed here
    /// @param overridden what flags and the environment say of the server, by its names there; that
    ///   holds, whatever the settings say
    /// @param signIn asks for a password
    public SettingsFeature(
            ObjectProperty<Settings> settings,
            ObjectProperty<Appearance> appearance,
            Map<String, String> overridden,
            Runnable signIn,
            Commands commands,
            Sheets sheets,
            Messages messages) {
        this.commands = commands;
        this.sheets = sheets;
        this.messages = messages;
        view =
                () ->
                        new SettingsView(
                                new LooksCard(settings, appearance, messages),
                                new ServerCard(settings, overridden, signIn, messages),
                                new KeysCard(settings, commands, messages),
                                messages);
    }

    /// The view, made anew: commands may have come since the last time.
    public Parent open() {
        return view.get();
    }

    /// Shows all keys on a sheet.
    public void showKeys() {
        KeysSheet sheet = new KeysSheet(commands, messages);
        sheet.closeWith(sheets.show(sheet, () -> {}));
    }
}
