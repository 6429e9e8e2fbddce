-- Deployments that their server has no more: out of the history, and kept for whoever still speaks of them. Should the
-- server show one again, it comes back under the id it had, which is never given to another.
CREATE TABLE deployment_gone (
    id bigint PRIMARY KEY,
    gone_at bigint NOT NULL,
    project text NOT NULL,
    environment text NOT NULL,
    state smallint NOT NULL,
    kind smallint NOT NULL,
    created_at bigint NOT NULL,
    started_at bigint NOT NULL,
    finished_at bigint NOT NULL,
    commit_id bytea,
    version text NOT NULL,
    raw_state text NOT NULL,
    by_whom text NOT NULL,
    url text NOT NULL,
    source text NOT NULL,
    external_id text NOT NULL,
    raw bytea NOT NULL
);
CREATE UNIQUE INDEX deployment_gone_source ON deployment_gone (source, external_id);
