package app.aladdin.cache;

/// Version 3: notes which messages came, changed or went since their words were indexed. The notes
/// are made by the database itself, in the transaction of the change, so that no writer can forget
/// one. `message_index` names the index that belongs to this file.
final class ThirdSchema {
    static final String SCRIPT =
            """
            CREATE TABLE message_news (
                position INTEGER PRIMARY KEY,
                server TEXT NOT NULL,
                conversation TEXT NOT NULL,
                id TEXT NOT NULL
            );
            CREATE TRIGGER message_came AFTER INSERT ON message BEGIN
                INSERT INTO message_news (server, conversation, id)
                VALUES (new.server, new.conversation, new.id);
            END;
            CREATE TRIGGER message_changed AFTER UPDATE OF content ON message
            WHEN old.content <> new.content BEGIN
                INSERT INTO message_news (server, conversation, id)
                VALUES (new.server, new.conversation, new.id);
            END;
            CREATE TRIGGER message_went AFTER DELETE ON message BEGIN
                INSERT INTO message_news (server, conversation, id)
                VALUES (old.server, old.conversation, old.id);
            END;

            CREATE TABLE message_index (stamp INTEGER NOT NULL);
            INSERT INTO message_index VALUES (abs(random() / 2));
            """;

    private ThirdSchema() {}
}
