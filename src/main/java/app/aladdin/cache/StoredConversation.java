package app.aladdin.cache;

import app.aladdin.contract.Conversation;

import org.jspecify.annotations.Nullable;

/// A conversation on this computer.
///
/// @param conversation its `id` is this computer's own and never changes
/// @param remoteId the server's id, once the server knows the conversation
/// @param pinned whether it stands above the others
/// @param archived whether it is out of the way
/// @param trashed whether it was thrown away, and can be taken back
public record StoredConversation(
        Conversation conversation,
        @Nullable String remoteId,
        boolean pinned,
        boolean archived,
        boolean trashed) {}
