package app.aladdin.cache;

import java.util.List;

/// How the offline store's schema came about; the i-th script lifts it from version i to i + 1.
/// Scripts that were released are never changed.
///
/// `server` is the key of a server: see the client's session. Times are milliseconds since the
/// epoch.
final class Migrations {
    private static final String FIRST =
            """
            CREATE TABLE conversation (
                server TEXT NOT NULL,
                id TEXT NOT NULL,
                remote_id TEXT,
                project TEXT NOT NULL,
                name TEXT NOT NULL,
                mode TEXT NOT NULL,
                created_at INTEGER NOT NULL,
                updated_at INTEGER NOT NULL,
                PRIMARY KEY (server, id)
            );
            CREATE UNIQUE INDEX conversation_remote ON conversation (server, remote_id);
            CREATE INDEX conversation_project ON conversation (server, project, updated_at);

            CREATE TABLE message (
                server TEXT NOT NULL,
                conversation TEXT NOT NULL,
                id TEXT NOT NULL,
                position INTEGER NOT NULL,
                role TEXT NOT NULL,
                content TEXT NOT NULL,
                mode TEXT NOT NULL,
                metadata TEXT,
                at INTEGER NOT NULL,
                state TEXT NOT NULL,
                PRIMARY KEY (server, conversation, id)
            );
            CREATE INDEX message_position ON message (server, conversation, position);

            CREATE TABLE outbox (
                position INTEGER PRIMARY KEY AUTOINCREMENT,
                server TEXT NOT NULL,
                id TEXT NOT NULL UNIQUE,
                project TEXT NOT NULL,
                conversation TEXT NOT NULL,
                mode TEXT NOT NULL,
                content TEXT NOT NULL,
                at INTEGER NOT NULL,
                attempts INTEGER NOT NULL DEFAULT 0,
                failed INTEGER NOT NULL DEFAULT 0
            );
            CREATE INDEX outbox_server ON outbox (server, position);

            CREATE TABLE draft (
                server TEXT NOT NULL,
                conversation TEXT NOT NULL,
                mode TEXT NOT NULL,
                text TEXT NOT NULL,
                at INTEGER NOT NULL,
                PRIMARY KEY (server, conversation, mode)
            );

            CREATE TABLE document (
                server TEXT NOT NULL,
                project TEXT NOT NULL,
                kind TEXT NOT NULL,
                id TEXT NOT NULL,
                position INTEGER NOT NULL,
                json TEXT NOT NULL,
                PRIMARY KEY (server, project, kind, id)
            );

            CREATE TABLE memory (
                server TEXT NOT NULL,
                name TEXT NOT NULL,
                value TEXT NOT NULL,
                PRIMARY KEY (server, name)
            );
            """;

    static final List<String> ALL = List.of(FIRST, SecondSchema.SCRIPT, ThirdSchema.SCRIPT);

    private Migrations() {}
}
