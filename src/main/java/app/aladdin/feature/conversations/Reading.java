package app.aladdin.feature.conversations;

import javafx.scene.Parent;

import java.util.function.Consumer;

/// A second list of messages, made elsewhere, in which a conversation is read.
///
/// @param messages the list itself
/// @param open turns to a conversation
/// @param talk opens a conversation in the orchestrator's panel, where one can answer
/// @param begin begins an empty conversation there
public record Reading(
        Parent messages, Consumer<String> open, Consumer<String> talk, Runnable begin) {}
