-- Where an environment keeps more than one release at once (blue and green, a canary): what is in each slot of a
-- project's, whether it is the one that people reach, and how many of them in a hundred it serves.
CREATE TABLE environment_slot (
    project bigint NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    environment bigint NOT NULL REFERENCES environment (id) ON DELETE CASCADE,
    name text NOT NULL,
    commit_id bytea,
    version text NOT NULL,
    deployed_at bigint NOT NULL,
    by_whom text NOT NULL,
    live integer NOT NULL,
    percent integer NOT NULL,
    PRIMARY KEY (project, environment, name)
);
CREATE INDEX environment_slot_environment ON environment_slot (environment);
