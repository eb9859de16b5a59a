package app.aladdin.feature.notifications;

import app.aladdin.client.notifications.Note;
import app.aladdin.client.notifications.NotificationEvent;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.List;
import java.util.function.Consumer;

/// The notifications as the views see them. One mutator, [#apply], on the dispatcher's thread.
final class NotificationsStore {
    private final ReadOnlyObjectWrapper<List<Note>> notes = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper unread = new ReadOnlyIntegerWrapper();
    private final Consumer<Note> arrived;

    /// @param arrived told of each that was not there before
    NotificationsStore(Consumer<Note> arrived) {
        this.arrived = arrived;
    }

    void apply(NotificationEvent event) {
        switch (event) {
            case NotificationEvent.Arrived e -> arrived.accept(e.note());
            case NotificationEvent.Listed e -> {
                notes.set(e.notes());
                unread.set(e.unread());
            }
        }
    }

    /// The newest first.
    ReadOnlyObjectProperty<List<Note>> notes() {
        return notes.getReadOnlyProperty();
    }

    /// How many are unread, of all there are.
    ReadOnlyIntegerProperty unread() {
        return unread.getReadOnlyProperty();
    }
}
