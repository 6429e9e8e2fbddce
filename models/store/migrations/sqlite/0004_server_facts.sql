-- What servers know besides deployments: environments, releases, checks, gates, freezes, milestones. A cache: all of it
-- can be fetched again. `body` is our own form as JSON, `raw` the server's; `label` is what it is looked up by (a
-- release's tag, an environment's name); `at` orders a list, milliseconds since 1970.
CREATE TABLE server_fact (
    id INTEGER PRIMARY KEY,
    connection INTEGER NOT NULL REFERENCES connection (id) ON DELETE CASCADE,
    resource INTEGER NOT NULL,
    external_id TEXT NOT NULL,
    remote TEXT NOT NULL,
    label TEXT NOT NULL,
    commit_id BLOB,
    at INTEGER NOT NULL,
    body TEXT NOT NULL,
    raw BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX server_fact_source ON server_fact (connection, resource, external_id);
CREATE INDEX server_fact_label ON server_fact (resource, remote, label);
CREATE INDEX server_fact_commit ON server_fact (resource, commit_id) WHERE commit_id IS NOT NULL;

-- What a server said its answer can be recognised by, kept with the rows that came of it.
CREATE TABLE server_validator (
    connection INTEGER NOT NULL REFERENCES connection (id) ON DELETE CASCADE,
    address TEXT NOT NULL,
    etag TEXT NOT NULL,
    PRIMARY KEY (connection, address)
) STRICT, WITHOUT ROWID;

-- What a server said of itself when it was last asked.
CREATE TABLE server_profile (
    connection INTEGER NOT NULL PRIMARY KEY REFERENCES connection (id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    body TEXT NOT NULL
) STRICT;
