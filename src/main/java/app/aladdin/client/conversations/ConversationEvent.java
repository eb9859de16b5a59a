package app.aladdin.client.conversations;

import app.aladdin.contract.Conversation;

import java.util.List;

/// Something happened in a conversation, or to the list of them. `conversation` is always this
/// computer's id.
public sealed interface ConversationEvent {

    /// The conversation that it is about; empty where it is about the list of them.
    default String about() {
        return switch (this) {
            case Listed listed -> "";
            case Recent recent -> recent.conversation();
            case Opened opened -> opened.conversation();
            case Put put -> put.conversation();
            case Grew grew -> grew.conversation();
            case Removed removed -> removed.conversation();
        };
    }

    /// The conversations of a project, the most recently used first.
    record Listed(String project, List<Conversation> conversations) implements ConversationEvent {
        public Listed {
            conversations = List.copyOf(conversations);
        }
    }

    /// The end of a long conversation that is being opened, to be read while the rest is fetched
    /// from the disk; all of it follows as [Opened].
    record Recent(String conversation, List<Entry> entries) implements ConversationEvent {
        public Recent {
            entries = List.copyOf(entries);
        }
    }

    /// All there is of a conversation; replaces what was known of it.
    record Opened(String conversation, List<Entry> entries) implements ConversationEvent {
        public Opened {
            entries = List.copyOf(entries);
        }
    }

    /// A message is new, or the one with the same id changed.
    record Put(String conversation, Entry entry) implements ConversationEvent {}

    /// An answer that is arriving grew at its end.
    record Grew(String conversation, String id, String delta) implements ConversationEvent {}

    /// A message that was never sent is gone.
    record Removed(String conversation, String id) implements ConversationEvent {}
}
