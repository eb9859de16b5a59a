package app.aladdin.cache;

import app.aladdin.contract.Json;
import app.aladdin.contract.Message;
import app.aladdin.contract.Mode;
import app.aladdin.contract.Role;

import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/// A message as its columns hold it, so that two can be compared the way the disk would: to the
/// millisecond, metadata as text.
record MessageRow(
        String id,
        String role,
        String content,
        String mode,
        @Nullable String metadata,
        long at,
        String state,
        boolean local) {

    static MessageRow of(StoredMessage stored) {
        Message message = stored.message();
        return new MessageRow(
                message.id(),
                message.role().wire(),
                message.content(),
                message.mode().wire(),
                message.metadata() == null ? null : Json.text(message.metadata()),
                message.timestamp().toEpochMilli(),
                stored.state().name(),
                stored.local());
    }

    static MessageRow of(ResultSet row) throws SQLException {
        return new MessageRow(
                row.getString("id"),
                row.getString("role"),
                row.getString("content"),
                row.getString("mode"),
                row.getString("metadata"),
                row.getLong("at"),
                row.getString("state"),
                row.getBoolean("local"));
    }

    StoredMessage stored(String conversation) {
        return new StoredMessage(
                new Message(
                        id,
                        conversation,
                        Role.of(role),
                        content,
                        Mode.of(mode),
                        metadata == null ? null : Json.parse(metadata),
                        Instant.ofEpochMilli(at)),
                StoredMessage.State.valueOf(state),
                local);
    }
}
