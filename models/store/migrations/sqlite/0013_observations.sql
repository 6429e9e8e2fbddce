-- Where an environment itself tells which version it runs. Empty project: every project that has none of its own.
CREATE TABLE version_probe (
    project TEXT NOT NULL,
    environment TEXT NOT NULL,
    url TEXT NOT NULL,
    pointer TEXT NOT NULL,
    pattern TEXT NOT NULL,
    PRIMARY KEY (project, environment)
) STRICT, WITHOUT ROWID;

-- What it said: the last version it named and when, when it was last asked, and why it said nothing then.
CREATE TABLE observation (
    project INTEGER NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    environment INTEGER NOT NULL REFERENCES environment (id) ON DELETE CASCADE,
    version TEXT NOT NULL,
    seen_at INTEGER NOT NULL,
    asked_at INTEGER NOT NULL,
    error TEXT NOT NULL,
    PRIMARY KEY (project, environment)
) STRICT, WITHOUT ROWID;
CREATE INDEX observation_environment ON observation (environment);
