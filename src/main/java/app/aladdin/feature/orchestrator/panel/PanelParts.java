package app.aladdin.feature.orchestrator.panel;

import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;

import java.util.function.BiConsumer;

/// What stands in the panel and is made elsewhere.
///
/// @param messages the list of messages
/// @param composer where the next one is written
/// @param answering changes when an answer begins or ends
/// @param open told project and conversation when another conversation is opened
/// @param focusComposer puts the cursor into the composer
/// @param close hides the panel
public record PanelParts(
        Parent messages,
        Parent composer,
        ObservableValue<Boolean> answering,
        BiConsumer<String, String> open,
        Runnable focusComposer,
        Runnable close) {}
