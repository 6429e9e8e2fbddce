-- What must hold before a release may enter an environment, and what became of letting it in. Facts only we hold.
CREATE TABLE gate_policy (
    environment INTEGER NOT NULL PRIMARY KEY REFERENCES environment (id) ON DELETE CASCADE,
    body TEXT NOT NULL
) STRICT;

-- By name, so that a freeze of what is added later can be written before it. Empty: all of them.
CREATE TABLE freeze_window (
    id INTEGER PRIMARY KEY,
    reason TEXT NOT NULL,
    project TEXT NOT NULL,
    environment TEXT NOT NULL,
    starts_at INTEGER NOT NULL,
    ends_at INTEGER NOT NULL,
    rule TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    by_whom TEXT NOT NULL,
    added_at INTEGER NOT NULL
) STRICT;

-- What people said of a release: held, bad.
CREATE TABLE release_mark (
    project TEXT NOT NULL,
    release TEXT NOT NULL,
    held INTEGER NOT NULL,
    bad INTEGER NOT NULL,
    reason TEXT NOT NULL,
    by_whom TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (project, release)
) STRICT, WITHOUT ROWID;

-- Who carries a release into an environment: a job of a connection, or a command of the team's own (a JSON array of its
-- arguments). Empty project: every project that has none of its own.
CREATE TABLE deploy_target (
    id INTEGER PRIMARY KEY,
    project TEXT NOT NULL,
    environment TEXT NOT NULL,
    connection TEXT NOT NULL,
    job TEXT NOT NULL,
    parameters TEXT NOT NULL,
    command TEXT NOT NULL,
    folder TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX deploy_target_place ON deploy_target (project, environment);

-- One time that something was let in, from the decision to its end. `nonce` is what it is found again by.
CREATE TABLE promotion (
    id INTEGER PRIMARY KEY,
    project TEXT NOT NULL,
    environment TEXT NOT NULL,
    release TEXT NOT NULL,
    commit_id BLOB,
    kind INTEGER NOT NULL,
    state INTEGER NOT NULL,
    approval INTEGER,
    connection TEXT NOT NULL,
    external_id TEXT NOT NULL,
    nonce TEXT NOT NULL UNIQUE,
    by_whom TEXT NOT NULL,
    at INTEGER NOT NULL,
    ended_at INTEGER NOT NULL,
    message TEXT NOT NULL
) STRICT;
CREATE INDEX promotion_place ON promotion (project, environment, at);
