-- Deployments that their server has no more: out of the history, and kept for whoever still speaks of them. Should the
-- server show one again, it comes back under the id it had, which is never given to another.
CREATE TABLE deployment_gone (
    id INTEGER PRIMARY KEY,
    gone_at INTEGER NOT NULL,
    project TEXT NOT NULL,
    environment TEXT NOT NULL,
    state INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    started_at INTEGER NOT NULL,
    finished_at INTEGER NOT NULL,
    commit_id BLOB,
    version TEXT NOT NULL,
    raw_state TEXT NOT NULL,
    by_whom TEXT NOT NULL,
    url TEXT NOT NULL,
    source TEXT NOT NULL,
    external_id TEXT NOT NULL,
    raw BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX deployment_gone_source ON deployment_gone (source, external_id);

-- Rows whose words are not in the words index yet: whoever takes in very many teaches it at the end, in one go.
CREATE TABLE deployment_unlearnt (
    id INTEGER PRIMARY KEY
) STRICT;
