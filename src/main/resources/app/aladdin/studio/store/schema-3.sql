-- Executions of tasks with everything that happened in them, and screenplays.

CREATE TABLE execution (
    id           TEXT PRIMARY KEY,
    project      TEXT NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    -- Who asked.
    account      TEXT NOT NULL,
    -- Where it was asked, and the answer that is kept up to date; NULL while there is none.
    conversation TEXT,
    message      TEXT,
    -- Departments that were asked for, as a JSON array.
    wanted       TEXT NOT NULL,
    status       TEXT NOT NULL,
    created_at   INTEGER NOT NULL,
    updated_at   INTEGER NOT NULL,
    -- The contract's execution, without its events.
    json         TEXT NOT NULL
);
CREATE INDEX execution_list ON execution (project, created_at);

-- In the order in which they happened; each is here before anybody hears of it.
CREATE TABLE execution_event (
    execution TEXT NOT NULL REFERENCES execution (id) ON DELETE CASCADE,
    position  INTEGER NOT NULL,
    json      TEXT NOT NULL,
    PRIMARY KEY (execution, position)
) WITHOUT ROWID;

-- One row for each revision that was handed in.
CREATE TABLE script (
    id         TEXT PRIMARY KEY,
    project    TEXT NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    title      TEXT NOT NULL,
    format     TEXT NOT NULL,
    revision   INTEGER NOT NULL,
    sha256     TEXT NOT NULL,
    source     TEXT NOT NULL,
    scenes     INTEGER NOT NULL,
    eighths    INTEGER NOT NULL,
    -- 1 once something of it was accepted into the project.
    accepted   INTEGER NOT NULL DEFAULT 0,
    -- What was decided about its parts: {key: "accept" | "reject"}.
    decisions  TEXT NOT NULL DEFAULT '{}',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    UNIQUE (project, revision)
);
