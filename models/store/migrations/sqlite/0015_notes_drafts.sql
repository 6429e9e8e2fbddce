-- Notes of a release as people work on them, for one audience: the newest text, and every one that was kept before it.
CREATE TABLE notes_draft (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    subject TEXT NOT NULL,
    audience TEXT NOT NULL,
    revision INTEGER NOT NULL,
    body TEXT NOT NULL,
    saved_at INTEGER NOT NULL,
    by_whom TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX notes_draft_subject ON notes_draft (project, subject, audience);
CREATE TABLE notes_draft_version (
    draft INTEGER NOT NULL REFERENCES notes_draft (id) ON DELETE CASCADE,
    revision INTEGER NOT NULL,
    body TEXT NOT NULL,
    saved_at INTEGER NOT NULL,
    by_whom TEXT NOT NULL,
    PRIMARY KEY (draft, revision)
) STRICT;

-- What was published of them where: the text as the server had it then, so that nobody's later change is written over.
CREATE TABLE notes_publication (
    project INTEGER NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    connection INTEGER NOT NULL REFERENCES connection (id) ON DELETE CASCADE,
    tag TEXT NOT NULL,
    external_id TEXT NOT NULL,
    notes TEXT NOT NULL,
    state TEXT NOT NULL,
    url TEXT NOT NULL,
    published_at INTEGER NOT NULL,
    by_whom TEXT NOT NULL,
    PRIMARY KEY (project, connection, tag)
) STRICT;
CREATE INDEX notes_publication_connection ON notes_publication (connection);
