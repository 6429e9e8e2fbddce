-- What makes a promotion the only one for its reason ("automatic …", "timed 7", "train 3 2"); empty: a person's own wish.
ALTER TABLE promotion ADD COLUMN claim TEXT NOT NULL DEFAULT '';
-- The process that runs a command of the team's own: machine, process, when it began.
ALTER TABLE promotion ADD COLUMN runner TEXT NOT NULL DEFAULT '';
CREATE UNIQUE INDEX promotion_claim ON promotion (claim) WHERE claim <> '';

-- A release that is to go into an environment at a time.
CREATE TABLE timed_release (
    id INTEGER PRIMARY KEY,
    project TEXT NOT NULL,
    release TEXT NOT NULL,
    commit_id BLOB,
    environment TEXT NOT NULL,
    due_at INTEGER NOT NULL,
    state INTEGER NOT NULL,
    reason TEXT NOT NULL,
    by_whom TEXT NOT NULL,
    added_at INTEGER NOT NULL,
    ended_at INTEGER NOT NULL,
    promotion INTEGER,
    message TEXT NOT NULL
) STRICT;
CREATE INDEX timed_release_waiting ON timed_release (due_at) WHERE state = 0;
