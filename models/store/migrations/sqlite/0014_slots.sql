-- Where an environment keeps more than one release at once (blue and green, a canary): what is in each slot of a
-- project's, whether it is the one that people reach, and how many of them in a hundred it serves.
CREATE TABLE environment_slot (
    project INTEGER NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    environment INTEGER NOT NULL REFERENCES environment (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    commit_id BLOB,
    version TEXT NOT NULL,
    deployed_at INTEGER NOT NULL,
    by_whom TEXT NOT NULL,
    live INTEGER NOT NULL,
    percent INTEGER NOT NULL,
    PRIMARY KEY (project, environment, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX environment_slot_environment ON environment_slot (environment);
