-- What a Prometheus is asked about an environment. Empty project: every project that has none of this name.
CREATE TABLE monitor (
    project text NOT NULL,
    environment text NOT NULL,
    name text NOT NULL,
    url text NOT NULL,
    query text NOT NULL,
    measure text NOT NULL,
    unit text NOT NULL,
    lower_better bigint NOT NULL,
    threshold double precision NOT NULL,
    points bigint NOT NULL,
    minutes bigint NOT NULL,
    minutes_before bigint NOT NULL,
    minutes_after bigint NOT NULL,
    settle bigint NOT NULL,
    PRIMARY KEY (environment, name, project)
);

-- Where alerts are read, and which of their labels name the project and the environment.
CREATE TABLE alert_source (
    name text NOT NULL PRIMARY KEY,
    url text NOT NULL,
    filter text NOT NULL,
    project_label text NOT NULL,
    environment_label text NOT NULL,
    project text NOT NULL,
    environment text NOT NULL,
    answered_at bigint NOT NULL,
    error text NOT NULL
);

-- Incidents that their source itself said to be over: it may say that they go on after all.
CREATE TABLE alert_recovery (
    incident bigint NOT NULL PRIMARY KEY REFERENCES incident (id) ON DELETE CASCADE
);
