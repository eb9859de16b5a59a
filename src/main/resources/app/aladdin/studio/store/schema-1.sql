-- The contract's JSON is kept whole in `json`; the columns beside it are what lists sort and filter by.
-- Times are milliseconds since the epoch.

CREATE TABLE project (
    id         TEXT PRIMARY KEY,
    name       TEXT NOT NULL,
    updated_at INTEGER NOT NULL,
    json       TEXT NOT NULL
);

CREATE TABLE entity (
    id         TEXT PRIMARY KEY,
    project    TEXT NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    type       TEXT NOT NULL,
    name       TEXT NOT NULL,
    position   INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    json       TEXT NOT NULL
);
CREATE INDEX entity_list ON entity (project, type, position);

CREATE TABLE conversation (
    id         TEXT PRIMARY KEY,
    project    TEXT NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    name       TEXT NOT NULL,
    mode       TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    -- The highest stream event id that was given out.
    last_event INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX conversation_list ON conversation (project, updated_at);

CREATE TABLE message (
    seq          INTEGER PRIMARY KEY AUTOINCREMENT,
    id           TEXT NOT NULL UNIQUE,
    conversation TEXT NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
    role         TEXT NOT NULL,
    content      TEXT NOT NULL,
    mode         TEXT NOT NULL,
    metadata     TEXT,
    timestamp    INTEGER NOT NULL,
    -- The event id of an answer's `start`; its other ids follow from its text.
    first_event  INTEGER,
    -- 1 while the answer is still being streamed.
    running      INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX message_list ON message (conversation, seq);

CREATE TABLE idempotency (
    key        TEXT PRIMARY KEY,
    fingerprint TEXT NOT NULL,
    result     TEXT NOT NULL,
    created_at INTEGER NOT NULL
);

-- One row: the number of the last change to anything that is searched.
CREATE TABLE change (number INTEGER NOT NULL);
INSERT INTO change VALUES (0);
