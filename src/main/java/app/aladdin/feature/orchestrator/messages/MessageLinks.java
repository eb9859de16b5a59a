package app.aladdin.feature.orchestrator.messages;

import app.aladdin.contract.EntityLink;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/// Links to messages: `aladdin://project/{project}/message/{conversation}.{message}`, by the ids on
/// this computer.
final class MessageLinks {
    private static final String TYPE = "message";

    private final Supplier<String> project;
    private final BiConsumer<String, String> open;

    /// @param project the id of the open project
    /// @param open shows a message of a conversation
    MessageLinks(Supplier<String> project, BiConsumer<String, String> open) {
        this.project = project;
        this.open = open;
    }

    String to(String conversation, String message) {
        return new EntityLink(project.get(), TYPE, conversation + "." + message).uri();
    }

    /// Shows the message that a link means.
    ///
    /// @return whether it means one
    boolean follow(String link) {
        Optional<EntityLink> meant =
                EntityLink.parse(link)
                        .filter(each -> each.type().equals(TYPE))
                        .filter(each -> each.id().indexOf('.') > 0);
        meant.map(EntityLink::id)
                .ifPresent(id -> {
                    int dot = id.indexOf('.');
                    open.accept(id.substring(0, dot), id.substring(dot + 1));
                });
        return meant.isPresent();
    }
}
