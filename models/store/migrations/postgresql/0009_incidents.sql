-- What went wrong for users, as a person or a server told it. A deployment is named only where a person linked it: else the
-- rule finds it, also when older history comes in later.
CREATE TABLE incident (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    title text NOT NULL,
    project text NOT NULL,
    environment text NOT NULL,
    opened_at bigint NOT NULL,
    resolved_at bigint NOT NULL,
    deployment bigint NOT NULL,
    severity text NOT NULL,
    url text NOT NULL,
    source text NOT NULL,
    external_id text NOT NULL,
    by_whom text NOT NULL
);
CREATE UNIQUE INDEX incident_source ON incident (source, external_id) WHERE external_id <> '';
CREATE INDEX incident_opened ON incident (opened_at);
