-- The append-only record. `at` is kept as the very text that is hashed.
CREATE TABLE ledger (
    sequence INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    kind TEXT NOT NULL,
    body BLOB NOT NULL,
    body_hash BLOB NOT NULL,
    previous BLOB NOT NULL,
    hash BLOB NOT NULL
) STRICT;

-- How far the record goes, so that a cut-off end is noticed.
CREATE TABLE ledger_head (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    sequence INTEGER NOT NULL,
    hash BLOB NOT NULL
) STRICT;
INSERT INTO ledger_head (one, sequence, hash) VALUES (1, 0, zeroblob(32));

CREATE TRIGGER ledger_no_update BEFORE UPDATE ON ledger BEGIN
    SELECT raise(ABORT, 'the ledger is append-only');
END;
CREATE TRIGGER ledger_no_delete BEFORE DELETE ON ledger BEGIN
    SELECT raise(ABORT, 'the ledger is append-only');
END;
CREATE TRIGGER ledger_head_no_delete BEFORE DELETE ON ledger_head BEGIN
    SELECT raise(ABORT, 'the ledger is append-only');
END;
