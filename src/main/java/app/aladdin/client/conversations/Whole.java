package app.aladdin.client.conversations;

import app.aladdin.contract.Conversation;
import app.aladdin.contract.Message;

import java.util.List;

/// All of a conversation.
///
/// @param fresh whether the server was asked as well; else it is what is on this computer
public record Whole(Conversation conversation, List<Said> messages, boolean fresh) {
    /// A message with where it stands.
    ///
    /// @param local whether the server does not keep it
    public record Said(Message message, Entry.State state, boolean local) {}

    public Whole {
        messages = List.copyOf(messages);
    }
}
