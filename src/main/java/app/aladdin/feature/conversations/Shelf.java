package app.aladdin.feature.conversations;

import app.aladdin.contract.Conversation;
import app.aladdin.contract.Mode;

/// Which conversations are shown.
enum Shelf {
    ALL,
    CHAT,
    QUERY,
    TASK,
    DATA,
    UNREAD,
    ARCHIVE,
    TRASH;

    /// Whether a conversation stands here.
    boolean holds(Conversation one, boolean unread) {
        return switch (this) {
            case ALL -> kept(one);
            case CHAT -> kept(one) && one.mode() == Mode.CHAT;
            case QUERY -> kept(one) && one.mode() == Mode.QUERY;
            case TASK -> kept(one) && one.mode() == Mode.TASK;
            case DATA -> kept(one) && one.mode() == Mode.DATA;
            case UNREAD -> kept(one) && unread;
            case ARCHIVE -> one.archived() && !one.trashed();
            case TRASH -> one.trashed();
        };
    }

    private static boolean kept(Conversation one) {
        return !one.archived() && !one.trashed();
    }
}
