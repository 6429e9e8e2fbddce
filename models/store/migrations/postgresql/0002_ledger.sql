-- The append-only record. `at` is kept as the very text that is hashed; login is who the server knew the writer as.
CREATE TABLE ledger (
    sequence bigint PRIMARY KEY,
    at text NOT NULL,
    actor text NOT NULL,
    kind text NOT NULL,
    body bytea NOT NULL,
    body_hash bytea NOT NULL,
    previous bytea NOT NULL,
    hash bytea NOT NULL,
    login name NOT NULL
);

-- How far the record goes, so that a cut-off end is noticed; whoever appends locks this row.
CREATE TABLE ledger_head (
    one integer PRIMARY KEY CHECK (one = 1),
    sequence bigint NOT NULL,
    hash bytea NOT NULL
);
INSERT INTO ledger_head (one, sequence, hash) VALUES (1, 0, decode(repeat('00', 32), 'hex'));

CREATE FUNCTION ledger_refuse() RETURNS trigger
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RAISE EXCEPTION 'the ledger is append-only' USING ERRCODE = '42501';
END $$;
CREATE TRIGGER ledger_no_change BEFORE UPDATE OR DELETE ON ledger
    FOR EACH ROW EXECUTE FUNCTION ledger_refuse();
CREATE TRIGGER ledger_no_truncate BEFORE TRUNCATE ON ledger
    FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuse();
CREATE TRIGGER ledger_head_no_delete BEFORE DELETE OR TRUNCATE ON ledger_head
    FOR EACH STATEMENT EXECUTE FUNCTION ledger_refuse();

-- The server chains the entry: a client can neither choose the number nor the hash.
CREATE FUNCTION ledger_append(entry_at text, entry_actor text, entry_kind text, entry_body bytea,
                              OUT sequence bigint, OUT previous bytea, OUT hash bytea)
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    zero CONSTANT bytea := '\x00';
    digest CONSTANT bytea := sha256(entry_body);
BEGIN
    SELECT h.sequence + 1, h.hash INTO STRICT sequence, previous FROM slipway.ledger_head h FOR UPDATE;
    hash := sha256(convert_to('slipway-audit-v1', 'UTF8') || zero || convert_to(sequence::text, 'UTF8')
        || zero || convert_to(entry_at, 'UTF8') || zero || convert_to(entry_actor, 'UTF8')
        || zero || convert_to(entry_kind, 'UTF8') || zero || convert_to(encode(digest, 'hex'), 'UTF8')
        || zero || convert_to(encode(previous, 'hex'), 'UTF8'));
    INSERT INTO slipway.ledger (sequence, at, actor, kind, body, body_hash, previous, hash, login)
        VALUES (sequence, entry_at, entry_actor, entry_kind, entry_body, digest, previous, hash, session_user);
    UPDATE slipway.ledger_head h SET sequence = ledger_append.sequence, hash = ledger_append.hash;
END $$;
REVOKE ALL ON FUNCTION ledger_append(text, text, text, bytea) FROM PUBLIC;
