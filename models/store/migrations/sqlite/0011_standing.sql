-- Standing approvals are read from the ledger, as often as a gate is asked.
CREATE INDEX ledger_standing ON ledger (sequence) WHERE kind IN ('standing.added', 'standing.revoked');

-- What people ticked of an environment's checklist, for one commit of one project; the newest word on an item counts.
CREATE TABLE checklist_tick (
    id INTEGER PRIMARY KEY,
    project TEXT NOT NULL,
    environment TEXT NOT NULL,
    commit_id BLOB NOT NULL,
    item TEXT NOT NULL,
    ticked INTEGER NOT NULL,
    by_whom TEXT NOT NULL,
    at INTEGER NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX checklist_tick_place ON checklist_tick (project, environment, commit_id, id);
