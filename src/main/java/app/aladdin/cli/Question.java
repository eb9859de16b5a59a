package app.aladdin.cli;

import app.aladdin.contract.Mode;

import com.fasterxml.jackson.databind.JsonNode;

import org.jspecify.annotations.Nullable;

import java.time.Duration;

/// What is asked, and how.
///
/// @param project `null` for the one of the conversation, else the one that was open last
/// @param conversation this computer's id or the server's; `null` for a new one
/// @param options what the mode sends beside the text
/// @param keep whether it stays in the outbox when the server does not take it
/// @param offline whether it is only put into the outbox
/// @param watch whether a task is watched until it has ended
/// @param longest the time for all of it
record Question(
        @Nullable String project,
        @Nullable String conversation,
        Mode mode,
        String text,
        JsonNode options,
        boolean keep,
        boolean offline,
        boolean watch,
        Duration longest) {}
