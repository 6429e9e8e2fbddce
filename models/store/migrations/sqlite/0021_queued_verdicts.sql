-- What a person said at a server's own gate while the server could not be reached; nothing is ever deleted.
CREATE TABLE queued_verdict (
    id INTEGER PRIMARY KEY,
    connection INTEGER NOT NULL,
    external_id TEXT NOT NULL,
    remote TEXT NOT NULL,
    commit_id BLOB,
    body TEXT NOT NULL,
    approve INTEGER NOT NULL,
    comment TEXT NOT NULL,
    by_whom TEXT NOT NULL,
    at INTEGER NOT NULL,
    state INTEGER NOT NULL,
    tried_at INTEGER NOT NULL,
    in_doubt INTEGER NOT NULL,
    message TEXT NOT NULL
) STRICT;
-- One word a gate at a time.
CREATE UNIQUE INDEX queued_verdict_open ON queued_verdict (connection, external_id) WHERE state < 2;
