package app.aladdin.cache;

/// Version 2: every mode's requests, executions, optimistic edits, snapshots, what left this
/// computer, notifications, half-filled forms.
final class SecondSchema {
    static final String SCRIPT =
            """
            ALTER TABLE outbox ADD COLUMN options TEXT NOT NULL DEFAULT '{}';
            ALTER TABLE message ADD COLUMN local INTEGER NOT NULL DEFAULT 0;
            ALTER TABLE conversation ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0;
            ALTER TABLE conversation ADD COLUMN archived INTEGER NOT NULL DEFAULT 0;
            ALTER TABLE conversation ADD COLUMN trashed INTEGER NOT NULL DEFAULT 0;

            CREATE TABLE execution (
                server TEXT NOT NULL,
                id TEXT NOT NULL,
                project TEXT NOT NULL,
                conversation TEXT,
                task TEXT NOT NULL,
                status TEXT NOT NULL,
                json TEXT NOT NULL,
                started_at INTEGER NOT NULL,
                updated_at INTEGER NOT NULL,
                PRIMARY KEY (server, id)
            );
            CREATE INDEX execution_project ON execution (server, project, started_at);

            CREATE TABLE execution_event (
                server TEXT NOT NULL,
                execution TEXT NOT NULL,
                position INTEGER NOT NULL,
                identity TEXT NOT NULL,
                at INTEGER NOT NULL,
                name TEXT NOT NULL,
                json TEXT NOT NULL,
                PRIMARY KEY (server, execution, position),
                UNIQUE (server, execution, identity)
            );

            CREATE TABLE edit (
                position INTEGER PRIMARY KEY AUTOINCREMENT,
                server TEXT NOT NULL,
                id TEXT NOT NULL UNIQUE,
                project TEXT NOT NULL,
                kind TEXT NOT NULL,
                entity TEXT NOT NULL,
                verb TEXT NOT NULL,
                json TEXT NOT NULL,
                base TEXT,
                at INTEGER NOT NULL,
                attempts INTEGER NOT NULL DEFAULT 0,
                failed INTEGER NOT NULL DEFAULT 0,
                problem TEXT
            );
            CREATE INDEX edit_server ON edit (server, position);

            CREATE TABLE remapped (
                server TEXT NOT NULL,
                pending TEXT NOT NULL,
                real TEXT NOT NULL,
                PRIMARY KEY (server, pending)
            );

            CREATE TABLE snapshot (
                server TEXT NOT NULL,
                key TEXT NOT NULL,
                json TEXT NOT NULL,
                at INTEGER NOT NULL,
                PRIMARY KEY (server, key)
            );

            CREATE TABLE outbound (
                position INTEGER PRIMARY KEY AUTOINCREMENT,
                at INTEGER NOT NULL,
                host TEXT NOT NULL,
                method TEXT NOT NULL,
                purpose TEXT NOT NULL,
                bytes_out INTEGER NOT NULL,
                bytes_in INTEGER NOT NULL,
                status INTEGER NOT NULL
            );

            CREATE TABLE notification (
                server TEXT NOT NULL,
                id TEXT NOT NULL,
                project TEXT NOT NULL,
                level TEXT NOT NULL,
                title TEXT NOT NULL,
                message TEXT NOT NULL,
                label TEXT NOT NULL,
                url TEXT NOT NULL,
                at INTEGER NOT NULL,
                read INTEGER NOT NULL DEFAULT 0,
                PRIMARY KEY (server, id)
            );
            CREATE INDEX notification_at ON notification (server, at);

            CREATE TABLE form (
                server TEXT NOT NULL,
                name TEXT NOT NULL,
                json TEXT NOT NULL,
                at INTEGER NOT NULL,
                PRIMARY KEY (server, name)
            );
            """;

    private SecondSchema() {}
}
