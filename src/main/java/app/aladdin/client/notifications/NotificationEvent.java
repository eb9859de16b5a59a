package app.aladdin.client.notifications;

import java.util.List;

/// Something about the notifications changed.
public sealed interface NotificationEvent {

    /// One came that was not there before.
    record Arrived(Note note) implements NotificationEvent {}

    /// The last ones, the newest first.
    ///
    /// @param unread how many have not been read, of all there are
    record Listed(List<Note> notes, int unread) implements NotificationEvent {
        public Listed {
            notes = List.copyOf(notes);
        }
    }
}
