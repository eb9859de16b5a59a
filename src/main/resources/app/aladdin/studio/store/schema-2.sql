-- Who may come in and use what, marks on conversations, media, and what was sent out.

-- What signs tokens; it never leaves this file.
CREATE TABLE secret (
    name  TEXT PRIMARY KEY,
    value BLOB NOT NULL
);

CREATE TABLE account (
    id         TEXT PRIMARY KEY,
    -- In lower case.
    email      TEXT NOT NULL UNIQUE,
    name       TEXT NOT NULL,
    -- A bcrypt hash.
    password   TEXT NOT NULL,
    created_at INTEGER NOT NULL
);

-- A row for everybody who is signed in somewhere: a token is good as long as its session is here.
CREATE TABLE session (
    id         TEXT PRIMARY KEY,
    account    TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    expires_at INTEGER NOT NULL
);
CREATE INDEX session_account ON session (account);

-- Attempts to sign in since the last that succeeded, also with addresses that nobody has.
CREATE TABLE attempt (
    email    TEXT PRIMARY KEY,
    failures INTEGER NOT NULL,
    last_at  INTEGER NOT NULL
);

-- Who may use a project besides the owner of this computer.
CREATE TABLE member (
    project TEXT NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    account TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    -- 1 for who made it.
    maker   INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (project, account)
);
CREATE INDEX member_account ON member (account);

-- Keys are each user's own from here on.
CREATE TABLE receipt (
    account     TEXT NOT NULL,
    key         TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    result      TEXT NOT NULL,
    created_at  INTEGER NOT NULL,
    PRIMARY KEY (account, key)
);
CREATE INDEX receipt_age ON receipt (created_at);
INSERT INTO receipt (account, key, fingerprint, result, created_at)
    SELECT 'local', key, fingerprint, result, created_at FROM idempotency;
DROP TABLE idempotency;

ALTER TABLE conversation ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0;
ALTER TABLE conversation ADD COLUMN archived INTEGER NOT NULL DEFAULT 0;
ALTER TABLE conversation ADD COLUMN trashed INTEGER NOT NULL DEFAULT 0;

-- Files lie beside this one under their SHA-256.
CREATE TABLE media (
    id         TEXT PRIMARY KEY,
    project    TEXT NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    sha256     TEXT NOT NULL,
    type       TEXT NOT NULL,
    name       TEXT NOT NULL,
    bytes      INTEGER NOT NULL,
    -- In pixels; 0 where a file does not have them.
    width      INTEGER NOT NULL,
    height     INTEGER NOT NULL,
    created_at INTEGER NOT NULL
);
CREATE INDEX media_project ON media (project);
CREATE INDEX media_file ON media (sha256);

-- Every request that the Studio sent anywhere.
CREATE TABLE outbound (
    position  INTEGER PRIMARY KEY AUTOINCREMENT,
    at        INTEGER NOT NULL,
    -- Whom it was for; empty when for none. Kept when the project is gone.
    project   TEXT NOT NULL,
    host      TEXT NOT NULL,
    method    TEXT NOT NULL,
    purpose   TEXT NOT NULL,
    bytes_out INTEGER NOT NULL,
    bytes_in  INTEGER NOT NULL,
    -- 0 when no answer came.
    status    INTEGER NOT NULL
);

-- Things made before they told when they were changed.
UPDATE entity SET json = json_set(json,
        '$.createdAt', strftime('%Y-%m-%dT%H:%M:%fZ', updated_at / 1000.0, 'unixepoch'),
        '$.updatedAt', strftime('%Y-%m-%dT%H:%M:%fZ', updated_at / 1000.0, 'unixepoch'))
    WHERE json_extract(json, '$.updatedAt') IS NULL;
UPDATE project SET json = json_set(json,
        '$.createdAt', strftime('%Y-%m-%dT%H:%M:%fZ', updated_at / 1000.0, 'unixepoch'))
    WHERE json_extract(json, '$.createdAt') IS NULL;
