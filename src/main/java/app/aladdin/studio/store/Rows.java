package app.aladdin.studio.store;

import app.aladdin.contract.Conversation;
import app.aladdin.contract.Json;
import app.aladdin.contract.Message;
import app.aladdin.contract.Mode;
import app.aladdin.contract.Role;

import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/// Rows of the tables as the contract's records.
final class Rows {
    static final String CONVERSATION =
            "id, project, name, mode, created_at, updated_at," + " pinned, archived, trashed";
    static final String MESSAGE = "id, conversation, role, content, mode, metadata, timestamp";

    private Rows() {}

    static Conversation conversation(ResultSet row) throws SQLException {
        return new Conversation(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                Mode.of(row.getString(4)),
                Instant.ofEpochMilli(row.getLong(5)),
                Instant.ofEpochMilli(row.getLong(6)),
                row.getBoolean(7),
                row.getBoolean(8),
                row.getBoolean(9));
    }

    static Message message(ResultSet row) throws SQLException {
        @Nullable String metadata = row.getString(6);
        return new Message(
                row.getString(1),
                row.getString(2),
                Role.of(row.getString(3)),
                row.getString(4),
                Mode.of(row.getString(5)),
                metadata == null ? null : Json.parse(metadata),
                Instant.ofEpochMilli(row.getLong(7)));
    }
}
