-- Facts about the workspace itself: its id, whether it is a demo.
CREATE TABLE setting (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE project (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    repository TEXT NOT NULL,
    tag_pattern TEXT NOT NULL,
    paths TEXT NOT NULL,
    main_branch TEXT NOT NULL,
    versioning INTEGER NOT NULL,
    board_group TEXT NOT NULL
) STRICT;

CREATE TABLE environment (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    tier INTEGER NOT NULL,
    position INTEGER NOT NULL,
    url TEXT NOT NULL
) STRICT;

CREATE TABLE connection (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    kind INTEGER NOT NULL,
    url TEXT NOT NULL,
    user_name TEXT NOT NULL,
    token_source INTEGER NOT NULL,
    token_variable TEXT NOT NULL,
    ca_file TEXT NOT NULL,
    remotes TEXT NOT NULL,
    rules TEXT NOT NULL,
    last_sync_at INTEGER NOT NULL,
    last_error TEXT NOT NULL
) STRICT;

CREATE TABLE sync_cursor (
    connection INTEGER NOT NULL REFERENCES connection (id) ON DELETE CASCADE,
    resource TEXT NOT NULL,
    cursor TEXT NOT NULL,
    PRIMARY KEY (connection, resource)
) STRICT, WITHOUT ROWID;

-- The history. Times are milliseconds since 1970 in UTC, 0 is unknown.
-- place: where the row stands in the history, newest highest: (finished, or else started, or else created) * 2^20 + the
--        low bits of the id, so that one number orders, pages and ranges.
-- live_until: NULL was never live; 9223372036854775807 is live; else when the next live one of its pair took over.
CREATE TABLE deployment (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES project (id),
    environment INTEGER NOT NULL REFERENCES environment (id),
    state INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    place INTEGER NOT NULL,
    live_until INTEGER,
    created_at INTEGER NOT NULL,
    started_at INTEGER NOT NULL,
    finished_at INTEGER NOT NULL,
    commit_id BLOB,
    version TEXT NOT NULL,
    raw_state TEXT NOT NULL,
    by_whom TEXT NOT NULL,
    url TEXT NOT NULL,
    source TEXT NOT NULL,
    external_id TEXT
) STRICT;

CREATE UNIQUE INDEX deployment_place ON deployment (place);
CREATE UNIQUE INDEX deployment_source ON deployment (source, external_id) WHERE external_id IS NOT NULL;
CREATE INDEX deployment_open ON deployment (source) WHERE state NOT BETWEEN 4 AND 10;
CREATE INDEX deployment_attempt ON deployment (project, environment, place) WHERE live_until IS NULL;
CREATE INDEX deployment_interval ON deployment (project, environment, place) WHERE live_until IS NOT NULL;
CREATE INDEX deployment_ended ON deployment (live_until, place, project, environment) WHERE live_until IS NOT NULL;
-- The board as of now, read in one sweep: it holds every column, so the table itself is not touched.
CREATE INDEX deployment_live ON deployment (project, environment, id, state, kind, place, live_until, created_at,
    started_at, finished_at, commit_id, version, raw_state, by_whom, url, source, external_id)
    WHERE live_until = 9223372036854775807;

-- The answer as the source gave it, beside the canonical row so that the hot table stays narrow.
CREATE TABLE deployment_raw (
    deployment INTEGER PRIMARY KEY REFERENCES deployment (id) ON DELETE CASCADE,
    raw BLOB NOT NULL
) STRICT;

-- The words index is kept by DeploymentText, not by triggers: with trusted_schema off a trigger may not use FTS5.
-- Words to search for, and marks (after U+E000, which no source may send) for what is filtered by, so that any
-- combination of filter and search is one intersection of sorted lists.
CREATE VIEW deployment_words AS
    SELECT d.id, d.place, d.project, d.environment,
        replace(d.version || ' ' || ltrim(d.version, 'vV') || ' '
            || replace(d.version || ' ' || p.name || ' ' || e.name || ' ' || d.by_whom || ' ' || d.url || ' '
                           || coalesce(d.external_id, ''), '.', ' '), char(57344), ' ')
        || char(32, 57344) || 'p' || d.project || char(32, 57344) || 'e' || d.environment
        || char(32, 57344) || 's' || d.state || char(32, 57344) || 'k' || d.kind
        || char(32, 57344) || 'b' || hex(substr(d.by_whom, 1, 40))
        || coalesce(char(32, 57344) || 'c' || hex(d.commit_id), '') AS words
    FROM deployment d JOIN project p ON p.id = d.project JOIN environment e ON e.id = d.environment;

CREATE VIRTUAL TABLE deployment_text USING fts5 (words, content = '', detail = none, prefix = '1 2 3',
    tokenize = "unicode61 remove_diacritics 2 tokenchars '.'");
CREATE VIRTUAL TABLE deployment_term USING fts5vocab (deployment_text, instance);

CREATE TABLE approval (
    id INTEGER PRIMARY KEY,
    project TEXT NOT NULL,
    release TEXT NOT NULL,
    commit_id BLOB,
    tree TEXT NOT NULL,
    environment TEXT NOT NULL,
    artifacts TEXT NOT NULL,
    policy_sha256 TEXT NOT NULL,
    requested_by TEXT NOT NULL,
    requested_at INTEGER NOT NULL,
    note TEXT NOT NULL,
    needed INTEGER NOT NULL,
    state INTEGER NOT NULL
) STRICT;

CREATE TABLE approval_decision (
    id INTEGER PRIMARY KEY,
    approval INTEGER NOT NULL REFERENCES approval (id),
    by_whom TEXT NOT NULL,
    decision INTEGER NOT NULL,
    at INTEGER NOT NULL,
    comment TEXT NOT NULL,
    signing_key TEXT NOT NULL,
    signature_ok INTEGER NOT NULL,
    self_attested INTEGER NOT NULL
) STRICT;
CREATE INDEX approval_decision_approval ON approval_decision (approval);
