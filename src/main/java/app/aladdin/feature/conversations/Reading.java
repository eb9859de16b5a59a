package app.aladdin.feature.conversations;

import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;

import java.time.Instant;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// A second list of messages, made elsewhere, in which a conversation is read.
///
/// @param messages the list itself
/// @param open turns to a conversation; what came after a moment is new there
/// @param goTo goes to one of its messages
/// @param place the message that is read; nothing at the end
/// @param talk opens a conversation in the orchestrator's panel, where one can answer
/// @param begin begins an empty conversation there
public record Reading(
        Parent messages,
        BiConsumer<String, Optional<Instant>> open,
        Consumer<String> goTo,
        ObservableValue<Optional<String>> place,
        Consumer<String> talk,
        Runnable begin) {}
