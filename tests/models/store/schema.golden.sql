-- index approval_decision_approval
CREATE INDEX approval_decision_approval ON approval_decision (approval)

-- index checklist_tick_place
CREATE INDEX checklist_tick_place ON checklist_tick (project, environment, commit_id, id)

-- index configuration_rule_place
CREATE UNIQUE INDEX configuration_rule_place ON configuration_rule (project, position)

-- index configuration_rule_source
CREATE INDEX configuration_rule_source ON configuration_rule (source) WHERE source IS NOT NULL

-- index deploy_target_place
CREATE UNIQUE INDEX deploy_target_place ON deploy_target (project, environment)

-- index deployment_attempt
CREATE INDEX deployment_attempt ON deployment (project, environment, place) WHERE live_until IS NULL

-- index deployment_ended
CREATE INDEX deployment_ended ON deployment (live_until, place, project, environment) WHERE live_until IS NOT NULL

-- index deployment_facet
CREATE INDEX deployment_facet ON deployment (place, project, environment, state, kind, by_whom, source)

-- index deployment_gone_source
CREATE UNIQUE INDEX deployment_gone_source ON deployment_gone (source, external_id)

-- index deployment_interval
CREATE INDEX deployment_interval ON deployment (project, environment, place) WHERE live_until IS NOT NULL

-- index deployment_live
CREATE INDEX deployment_live ON deployment (project, environment, id, state, kind, place, live_until, created_at,
    started_at, finished_at, commit_id, version, raw_state, by_whom, url, source, external_id)
    WHERE live_until = 9223372036854775807

-- index deployment_long
CREATE INDEX deployment_long ON deployment (place) WHERE finished_at - created_at > 86400000

-- index deployment_open
CREATE INDEX deployment_open ON deployment (source) WHERE state NOT BETWEEN 4 AND 10

-- index deployment_order_took
CREATE INDEX deployment_order_took ON deployment_order (took, place)

-- index deployment_order_version
CREATE INDEX deployment_order_version ON deployment_order (version_key, place)

-- index deployment_place
CREATE UNIQUE INDEX deployment_place ON deployment (place)

-- index deployment_source
CREATE UNIQUE INDEX deployment_source ON deployment (source, external_id) WHERE external_id IS NOT NULL

-- index environment_slot_environment
CREATE INDEX environment_slot_environment ON environment_slot (environment)

-- index incident_opened
CREATE INDEX incident_opened ON incident (opened_at)

-- index incident_source
CREATE UNIQUE INDEX incident_source ON incident (source, external_id) WHERE external_id <> ''

-- index ledger_directory
CREATE INDEX ledger_directory ON ledger (sequence) WHERE kind IN ('signer.added', 'signer.revoked', 'role.set')

-- index ledger_override
CREATE INDEX ledger_override ON ledger (sequence) WHERE kind IN ('override.added', 'override.revoked')

-- index ledger_rule_changes
CREATE INDEX ledger_rule_changes ON ledger (sequence)
    WHERE kind IN ('change.proposed', 'change.confirmed', 'change.withdrawn', 'two_persons.set')

-- index ledger_standing
CREATE INDEX ledger_standing ON ledger (sequence) WHERE kind IN ('standing.added', 'standing.revoked')

-- index notes_draft_subject
CREATE UNIQUE INDEX notes_draft_subject ON notes_draft (project, subject, audience)

-- index notes_publication_connection
CREATE INDEX notes_publication_connection ON notes_publication (connection)

-- index observation_environment
CREATE INDEX observation_environment ON observation (environment)

-- index promotion_claim
CREATE UNIQUE INDEX promotion_claim ON promotion (claim) WHERE claim <> ''

-- index promotion_place
CREATE INDEX promotion_place ON promotion (project, environment, at)

-- index queued_verdict_open
CREATE UNIQUE INDEX queued_verdict_open ON queued_verdict (connection, external_id) WHERE state < 2

-- index server_fact_commit
CREATE INDEX server_fact_commit ON server_fact (resource, commit_id) WHERE commit_id IS NOT NULL

-- index server_fact_label
CREATE INDEX server_fact_label ON server_fact (resource, remote, label)

-- index server_fact_source
CREATE UNIQUE INDEX server_fact_source ON server_fact (connection, resource, external_id)

-- index sqlite_autoindex_connection_1


-- index sqlite_autoindex_environment_1


-- index sqlite_autoindex_notes_draft_version_1


-- index sqlite_autoindex_notes_publication_1


-- index sqlite_autoindex_project_1


-- index sqlite_autoindex_promotion_1


-- index sqlite_autoindex_train_1


-- index timed_release_waiting
CREATE INDEX timed_release_waiting ON timed_release (due_at) WHERE state = 0

-- index train_car_place
CREATE UNIQUE INDEX train_car_place ON train_car (train, place)

-- table alert_recovery
CREATE TABLE alert_recovery (
    incident INTEGER NOT NULL PRIMARY KEY REFERENCES incident (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID

-- table alert_source
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
) STRICT, WITHOUT ROWID

-- table approval
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
, statement BLOB NOT NULL DEFAULT x'') STRICT

-- table approval_decision
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
, entry INTEGER NOT NULL DEFAULT 0) STRICT

-- table checklist_tick
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
) STRICT

-- table configuration_rule
CREATE TABLE configuration_rule (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    pattern TEXT NOT NULL,
    environment TEXT NOT NULL,
    format TEXT NOT NULL,
    part TEXT NOT NULL,
    source INTEGER REFERENCES project (id) ON DELETE CASCADE,
    facts TEXT NOT NULL
) STRICT

-- table connection
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
) STRICT

-- table deploy_target
CREATE TABLE deploy_target (
    id INTEGER PRIMARY KEY,
    project TEXT NOT NULL,
    environment TEXT NOT NULL,
    connection TEXT NOT NULL,
    job TEXT NOT NULL,
    parameters TEXT NOT NULL,
    command TEXT NOT NULL,
    folder TEXT NOT NULL
) STRICT

-- table deployment
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
) STRICT

-- table deployment_gone
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
) STRICT

-- table deployment_order
CREATE TABLE deployment_order (
    id INTEGER PRIMARY KEY,
    place INTEGER NOT NULL,
    version_key BLOB, -- as models/domain/versionorder has it; NULL without a version
    took INTEGER      -- milliseconds from start to end; NULL while either is unknown
) STRICT

-- table deployment_raw
CREATE TABLE deployment_raw (
    deployment INTEGER PRIMARY KEY REFERENCES deployment (id) ON DELETE CASCADE,
    raw BLOB NOT NULL
) STRICT

-- table deployment_term
CREATE VIRTUAL TABLE deployment_term USING fts5vocab (deployment_text, instance)

-- table deployment_text
CREATE VIRTUAL TABLE deployment_text USING fts5 (words, content = '', detail = none, prefix = '1 2 3',
    tokenize = "unicode61 remove_diacritics 2 tokenchars '.'")

-- table deployment_text_config
CREATE TABLE 'deployment_text_config'(k PRIMARY KEY, v) WITHOUT ROWID

-- table deployment_text_data
CREATE TABLE 'deployment_text_data'(id INTEGER PRIMARY KEY, block BLOB)

-- table deployment_text_docsize
CREATE TABLE 'deployment_text_docsize'(id INTEGER PRIMARY KEY, sz BLOB)

-- table deployment_text_idx
CREATE TABLE 'deployment_text_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID

-- table deployment_unlearnt
CREATE TABLE deployment_unlearnt (
    id INTEGER PRIMARY KEY
) STRICT

-- table deployment_unordered
CREATE TABLE deployment_unordered (
    id INTEGER PRIMARY KEY
) STRICT

-- table environment
CREATE TABLE environment (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    tier INTEGER NOT NULL,
    position INTEGER NOT NULL,
    url TEXT NOT NULL
) STRICT

-- table environment_slot
CREATE TABLE environment_slot (
    project INTEGER NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    environment INTEGER NOT NULL REFERENCES environment (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    commit_id BLOB,
    version TEXT NOT NULL,
    deployed_at INTEGER NOT NULL,
    by_whom TEXT NOT NULL,
    live INTEGER NOT NULL,
    percent INTEGER NOT NULL,
    PRIMARY KEY (project, environment, name)
) STRICT, WITHOUT ROWID

-- table freeze_window
CREATE TABLE freeze_window (
    id INTEGER PRIMARY KEY,
    reason TEXT NOT NULL,
    project TEXT NOT NULL,
    environment TEXT NOT NULL,
    starts_at INTEGER NOT NULL,
    ends_at INTEGER NOT NULL,
    rule TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    by_whom TEXT NOT NULL,
    added_at INTEGER NOT NULL
) STRICT

-- table gate_policy
CREATE TABLE gate_policy (
    environment INTEGER NOT NULL PRIMARY KEY REFERENCES environment (id) ON DELETE CASCADE,
    body TEXT NOT NULL
) STRICT

-- table incident
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
) STRICT

-- table ledger
CREATE TABLE ledger (
    sequence INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    kind TEXT NOT NULL,
    body BLOB NOT NULL,
    body_hash BLOB NOT NULL,
    previous BLOB NOT NULL,
    hash BLOB NOT NULL
) STRICT

-- table ledger_head
CREATE TABLE ledger_head (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    sequence INTEGER NOT NULL,
    hash BLOB NOT NULL
) STRICT

-- table monitor
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
) STRICT, WITHOUT ROWID

-- table notes_draft
CREATE TABLE notes_draft (
    id INTEGER PRIMARY KEY,
    project INTEGER NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    subject TEXT NOT NULL,
    audience TEXT NOT NULL,
    revision INTEGER NOT NULL,
    body TEXT NOT NULL,
    saved_at INTEGER NOT NULL,
    by_whom TEXT NOT NULL
) STRICT

-- table notes_draft_version
CREATE TABLE notes_draft_version (
    draft INTEGER NOT NULL REFERENCES notes_draft (id) ON DELETE CASCADE,
    revision INTEGER NOT NULL,
    body TEXT NOT NULL,
    saved_at INTEGER NOT NULL,
    by_whom TEXT NOT NULL,
    PRIMARY KEY (draft, revision)
) STRICT

-- table notes_publication
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
) STRICT

-- table observation
CREATE TABLE observation (
    project INTEGER NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    environment INTEGER NOT NULL REFERENCES environment (id) ON DELETE CASCADE,
    version TEXT NOT NULL,
    seen_at INTEGER NOT NULL,
    asked_at INTEGER NOT NULL,
    error TEXT NOT NULL,
    PRIMARY KEY (project, environment)
) STRICT, WITHOUT ROWID

-- table project
CREATE TABLE project (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    repository TEXT NOT NULL,
    tag_pattern TEXT NOT NULL,
    paths TEXT NOT NULL,
    main_branch TEXT NOT NULL,
    versioning INTEGER NOT NULL,
    board_group TEXT NOT NULL
) STRICT

-- table promotion
CREATE TABLE promotion (
    id INTEGER PRIMARY KEY,
    project TEXT NOT NULL,
    environment TEXT NOT NULL,
    release TEXT NOT NULL,
    commit_id BLOB,
    kind INTEGER NOT NULL,
    state INTEGER NOT NULL,
    approval INTEGER,
    connection TEXT NOT NULL,
    external_id TEXT NOT NULL,
    nonce TEXT NOT NULL UNIQUE,
    by_whom TEXT NOT NULL,
    at INTEGER NOT NULL,
    ended_at INTEGER NOT NULL,
    message TEXT NOT NULL
, claim TEXT NOT NULL DEFAULT '', runner TEXT NOT NULL DEFAULT '', beforehand INTEGER NOT NULL DEFAULT 0) STRICT

-- table queued_verdict
CREATE TABLE queued_verdict (
    id INTEGER PRIMARY KEY,
    connection INTEGER NOT NULL,
    external_id TEXT NOT NULL,
    remote TEXT NOT NULL,
    commit_id BLOB,
    body TEXT NOT NULL,
    approve INTEGER NOT NULL,
    comment TEXT NOT NULL,
    by_whom TEXT NOT NULL,
    at INTEGER NOT NULL,
    state INTEGER NOT NULL,
    tried_at INTEGER NOT NULL,
    in_doubt INTEGER NOT NULL,
    message TEXT NOT NULL
, machine TEXT NOT NULL DEFAULT '') STRICT

-- table release_mark
CREATE TABLE release_mark (
    project TEXT NOT NULL,
    release TEXT NOT NULL,
    held INTEGER NOT NULL,
    bad INTEGER NOT NULL,
    reason TEXT NOT NULL,
    by_whom TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (project, release)
) STRICT, WITHOUT ROWID

-- table server_fact
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
) STRICT

-- table server_profile
CREATE TABLE server_profile (
    connection INTEGER NOT NULL PRIMARY KEY REFERENCES connection (id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    body TEXT NOT NULL
) STRICT

-- table server_validator
CREATE TABLE server_validator (
    connection INTEGER NOT NULL REFERENCES connection (id) ON DELETE CASCADE,
    address TEXT NOT NULL,
    etag TEXT NOT NULL,
    PRIMARY KEY (connection, address)
) STRICT, WITHOUT ROWID

-- table setting
CREATE TABLE setting (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID

-- table sqlite_sequence
CREATE TABLE sqlite_sequence(name,seq)

-- table sync_cursor
CREATE TABLE sync_cursor (
    connection INTEGER NOT NULL REFERENCES connection (id) ON DELETE CASCADE,
    resource TEXT NOT NULL,
    cursor TEXT NOT NULL,
    PRIMARY KEY (connection, resource)
) STRICT, WITHOUT ROWID

-- table timed_release
CREATE TABLE timed_release (
    id INTEGER PRIMARY KEY,
    project TEXT NOT NULL,
    release TEXT NOT NULL,
    commit_id BLOB,
    environment TEXT NOT NULL,
    due_at INTEGER NOT NULL,
    state INTEGER NOT NULL,
    reason TEXT NOT NULL,
    by_whom TEXT NOT NULL,
    added_at INTEGER NOT NULL,
    ended_at INTEGER NOT NULL,
    promotion INTEGER,
    message TEXT NOT NULL
) STRICT

-- table train
CREATE TABLE train (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    environment TEXT NOT NULL,
    by_whom TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    message TEXT NOT NULL
) STRICT

-- table train_car
CREATE TABLE train_car (
    id INTEGER PRIMARY KEY,
    train INTEGER NOT NULL REFERENCES train (id),
    place INTEGER NOT NULL,
    project TEXT NOT NULL,
    release TEXT NOT NULL,
    commit_id BLOB NOT NULL,
    tries INTEGER NOT NULL,
    promotion INTEGER
) STRICT

-- table version_probe
CREATE TABLE version_probe (
    project TEXT NOT NULL,
    environment TEXT NOT NULL,
    url TEXT NOT NULL,
    pointer TEXT NOT NULL,
    pattern TEXT NOT NULL,
    PRIMARY KEY (project, environment)
) STRICT, WITHOUT ROWID

-- trigger approval_decision_no_delete
CREATE TRIGGER approval_decision_no_delete BEFORE DELETE ON approval_decision BEGIN
    SELECT raise(ABORT, 'a decision is never changed');
END

-- trigger approval_decision_no_update
CREATE TRIGGER approval_decision_no_update BEFORE UPDATE ON approval_decision BEGIN
    SELECT raise(ABORT, 'a decision is never changed');
END

-- trigger approval_no_change
CREATE TRIGGER approval_no_change BEFORE UPDATE OF project, release, commit_id, tree, environment, artifacts, policy_sha256,
    requested_by, requested_at, note, statement ON approval BEGIN
    SELECT raise(ABORT, 'a request for approval is never changed');
END

-- trigger ledger_head_no_delete
CREATE TRIGGER ledger_head_no_delete BEFORE DELETE ON ledger_head BEGIN
    SELECT raise(ABORT, 'the ledger is append-only');
END

-- trigger ledger_no_delete
CREATE TRIGGER ledger_no_delete BEFORE DELETE ON ledger BEGIN
    SELECT raise(ABORT, 'the ledger is append-only');
END

-- trigger ledger_no_update
CREATE TRIGGER ledger_no_update BEFORE UPDATE ON ledger
    WHEN NOT (length(NEW.body) = 0 AND NEW.sequence = OLD.sequence AND NEW.at = OLD.at AND NEW.actor = OLD.actor
              AND NEW.kind = OLD.kind AND NEW.body_hash = OLD.body_hash AND NEW.previous = OLD.previous AND NEW.hash = OLD.hash)
BEGIN
    SELECT raise(ABORT, 'the ledger is append-only');
END

-- view deployment_words
CREATE VIEW deployment_words AS
    SELECT d.id, d.place, d.project, d.environment,
        replace(d.version || ' ' || ltrim(d.version, 'vV') || ' '
            || replace(d.version || ' ' || p.name || ' ' || e.name || ' ' || d.by_whom || ' ' || d.url || ' '
                           || coalesce(d.external_id, ''), '.', ' '), char(57344), ' ')
        || char(32, 57344) || 'p' || d.project || char(32, 57344) || 'e' || d.environment
        || char(32, 57344) || 's' || d.state || char(32, 57344) || 'k' || d.kind
        || char(32, 57344) || 'b' || hex(substr(d.by_whom, 1, 40))
        || char(32, 57344) || 'o' || hex(substr(d.source, 1, 40))
        || coalesce(char(32, 57344) || 'c' || hex(d.commit_id), '') AS words
    FROM deployment d JOIN project p ON p.id = d.project JOIN environment e ON e.id = d.environment

