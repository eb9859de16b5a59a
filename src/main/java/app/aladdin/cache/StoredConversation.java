package app.aladdin.cache;

import app.aladdin.contract.Conversation;

import org.jspecify.annotations.Nullable;

/// A conversation on this computer.
///
/// @param conversation its `id` is this computer's own and never changes
/// @param remoteId the server's id, once the server knows the conversation
public record StoredConversation(Conversation conversation, @Nullable String remoteId) {}
