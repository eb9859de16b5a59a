package app.aladdin.app;

import app.aladdin.i18n.Messages;
import app.aladdin.platform.Settings;
import app.aladdin.state.Timer;
import app.aladdin.ui.files.FileDialog;
import app.aladdin.ui.theme.Theme;
import app.aladdin.ui.view.Words;

import javafx.beans.property.ObjectProperty;
import javafx.stage.Stage;

import java.util.Map;

/// What the window has before anything is in it.
///
/// @param files asks for files
/// @param timer wakes who waits for a moment
/// @param settings as they are now; changed by the settings' view
/// @param overridden what the start of the program says of the server, whatever the settings say
record WindowTools(
        Theme theme,
        Messages messages,
        Words words,
        WindowFrame frame,
        Stage stage,
        FileDialog files,
        Timer timer,
        ObjectProperty<Settings> settings,
        Map<String, String> overridden) {}
