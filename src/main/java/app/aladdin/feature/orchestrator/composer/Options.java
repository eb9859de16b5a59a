package app.aladdin.feature.orchestrator.composer;

import app.aladdin.contract.Mode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.time.LocalDate;

/// What is chosen beside the text of the next message.
sealed interface Options permits ChatOptions, QueryOptions, TaskOptions, DataOptions {

    /// What is chosen where nobody has chosen anything.
    static Options none(Mode mode) {
        return switch (mode) {
            case CHAT -> ChatOptions.NONE;
            case QUERY -> QueryOptions.NONE;
            case TASK -> TaskOptions.NONE;
            case DATA -> DataOptions.NONE;
        };
    }

    /// What was kept by [#form].
    static Options read(Mode mode, JsonNode form) {
        return switch (mode) {
            case CHAT -> ChatOptions.read(form);
            case QUERY -> QueryOptions.read(form);
            case TASK -> TaskOptions.read(form);
            case DATA -> DataOptions.read(form);
        };
    }

    /// As it is kept on this computer; empty where nothing was chosen.
    ObjectNode form();

    /// As it is sent, made by [app.aladdin.client.outbox.SendOptions].
    ///
    /// @param today in the person's time zone
    JsonNode request(LocalDate today);

    /// Whether it makes sense as it is.
    default boolean sendable() {
        return true;
    }

    /// What stays chosen for the message after this one.
    Options next();
}
