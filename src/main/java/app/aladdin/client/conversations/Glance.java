package app.aladdin.client.conversations;

import app.aladdin.contract.Role;

/// The end of a conversation, for a list of them.
///
/// @param text the beginning of the last message on this computer, on one line; empty when there is
///   none
/// @param role who said it
/// @param messages how many are on this computer
public record Glance(String text, Role role, int messages) {}
