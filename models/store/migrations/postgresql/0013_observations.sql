-- Where an environment itself tells which version it runs. Empty project: every project that has none of its own.
CREATE TABLE version_probe (
    project text NOT NULL,
    environment text NOT NULL,
    url text NOT NULL,
    pointer text NOT NULL,
    pattern text NOT NULL,
    PRIMARY KEY (project, environment)
);

-- What it said: the last version it named and when, when it was last asked, and why it said nothing then.
CREATE TABLE observation (
    project bigint NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    environment bigint NOT NULL REFERENCES environment (id) ON DELETE CASCADE,
    version text NOT NULL,
    seen_at bigint NOT NULL,
    asked_at bigint NOT NULL,
    error text NOT NULL,
    PRIMARY KEY (project, environment)
);
CREATE INDEX observation_environment ON observation (environment);
