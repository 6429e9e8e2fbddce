-- What went wrong for users, as a person or a server told it. A deployment is named only where a person linked it: else the
-- rule finds it, also when older history comes in later.
CREATE TABLE incident (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    title TEXT NOT NULL,
    project TEXT NOT NULL,
    environment TEXT NOT NULL,
    opened_at INTEGER NOT NULL,
    resolved_at INTEGER NOT NULL,
    deployment INTEGER NOT NULL,
    severity TEXT NOT NULL,
    url TEXT NOT NULL,
    source TEXT NOT NULL,
    external_id TEXT NOT NULL,
    by_whom TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX incident_source ON incident (source, external_id) WHERE external_id <> '';
CREATE INDEX incident_opened ON incident (opened_at);
