package app.aladdin.feature.orchestrator.panel;

import app.aladdin.contract.Conversation;
import app.aladdin.contract.Mode;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// What stands in the panel and is made elsewhere.
///
/// @param messages the list of messages
/// @param welcome stands there while nothing was said
/// @param filters what limits the next message, above the list
/// @param composer where the next message is written
/// @param answering changes when an answer begins or ends
/// @param empty whether nothing was said yet
/// @param noneShown whether something was said, but not in the mode that is shown
/// @param mode in which the next message is sent; the panel chooses it
/// @param show limits the list to a mode
/// @param open told project and conversation when another conversation is opened; the conversation
///   is empty for a moment while it is looked up
/// @param focusComposer puts the cursor into the composer
/// @param export takes all of a conversation out of the program
/// @param out whether the panel is in a window of its own; the panel's button changes it
/// @param close hides the panel
public record PanelParts(
        Parent messages,
        Node welcome,
        Node filters,
        Parent composer,
        ObservableValue<Boolean> answering,
        ObservableValue<Boolean> empty,
        ObservableValue<Boolean> noneShown,
        ObjectProperty<Mode> mode,
        Consumer<Optional<Mode>> show,
        BiConsumer<String, String> open,
        Runnable focusComposer,
        Consumer<Conversation> export,
        BooleanProperty out,
        Runnable close) {}
