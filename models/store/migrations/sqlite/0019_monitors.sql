-- What a Prometheus is asked about an environment. Empty project: every project that has none of this name.
CREATE TABLE monitor (
    project TEXT NOT NULL,
    environment TEXT NOT NULL,
    name TEXT NOT NULL,
    url TEXT NOT NULL,
    query TEXT NOT NULL,
    measure TEXT NOT NULL,
    unit TEXT NOT NULL,
    lower_better INTEGER NOT NULL,
    threshold REAL NOT NULL,
    points INTEGER NOT NULL,
    minutes INTEGER NOT NULL,
    minutes_before INTEGER NOT NULL,
    minutes_after INTEGER NOT NULL,
    settle INTEGER NOT NULL,
    PRIMARY KEY (environment, name, project)
) STRICT, WITHOUT ROWID;

-- Where alerts are read, and which of their labels name the project and the environment.
CREATE TABLE alert_source (
    name TEXT NOT NULL PRIMARY KEY,
    url TEXT NOT NULL,
    filter TEXT NOT NULL,
    project_label TEXT NOT NULL,
    environment_label TEXT NOT NULL,
    project TEXT NOT NULL,
    environment TEXT NOT NULL,
    answered_at INTEGER NOT NULL,
    error TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Incidents that their source itself said to be over: it may say that they go on after all.
CREATE TABLE alert_recovery (
    incident INTEGER NOT NULL PRIMARY KEY REFERENCES incident (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
