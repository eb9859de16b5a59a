package app.aladdin.cache;

import java.util.List;

/// A stretch of a conversation, in reading order.
///
/// @param first the position of the first of them, to go on from towards the beginning; 0 when
///   there are none
/// @param more whether there are earlier ones
public record MessagePage(List<StoredMessage> messages, long first, boolean more) {
    public MessagePage {
        messages = List.copyOf(messages);
    }
}
