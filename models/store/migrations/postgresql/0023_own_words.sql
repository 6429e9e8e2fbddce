-- A word that waits for a server is said by the login and on the machine that it was said by, and by nobody else; of those from
-- before nobody knows.
ALTER TABLE queued_verdict ADD COLUMN machine text NOT NULL DEFAULT '';
ALTER TABLE queued_verdict ADD COLUMN login name NOT NULL DEFAULT '';

CREATE FUNCTION queued_verdict_sign() RETURNS trigger
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    NEW.login := session_user;
    RETURN NEW;
END $$;
CREATE TRIGGER queued_verdict_signed BEFORE INSERT ON queued_verdict
    FOR EACH ROW EXECUTE FUNCTION queued_verdict_sign();

CREATE FUNCTION queued_verdict_refuse() RETURNS trigger
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RAISE EXCEPTION 'a word that waits for a server stays what its person said' USING ERRCODE = '42501';
END $$;
-- How it went may be written, once it has ended nothing more; another login may end it only.
CREATE TRIGGER queued_verdict_no_change BEFORE UPDATE ON queued_verdict
    FOR EACH ROW WHEN (OLD.state >= 2 OR (OLD.login <> session_user AND NEW.state <> 3)
                       OR (NEW.id, NEW.connection, NEW.external_id, NEW.remote, NEW.commit_id, NEW.body, NEW.approve, NEW.comment,
                           NEW.by_whom, NEW.at, NEW.machine, NEW.login)
                          IS DISTINCT FROM
                          (OLD.id, OLD.connection, OLD.external_id, OLD.remote, OLD.commit_id, OLD.body, OLD.approve, OLD.comment,
                           OLD.by_whom, OLD.at, OLD.machine, OLD.login))
    EXECUTE FUNCTION queued_verdict_refuse();
CREATE TRIGGER queued_verdict_no_delete BEFORE DELETE OR TRUNCATE ON queued_verdict
    FOR EACH STATEMENT EXECUTE FUNCTION queued_verdict_refuse();

-- Who may sign, what was agreed to and what was taken back stays readable, whoever asks; and only what was taken out is said to
-- be. The inner function chains; nobody but the two outer ones may call it.
CREATE FUNCTION ledger_chain(entry_at text, entry_actor text, entry_kind text, entry_body bytea,
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
    UPDATE slipway.ledger_head h SET sequence = ledger_chain.sequence, hash = ledger_chain.hash;
END $$;
REVOKE ALL ON FUNCTION ledger_chain(text, text, text, bytea) FROM PUBLIC;

CREATE OR REPLACE FUNCTION ledger_append(entry_at text, entry_actor text, entry_kind text, entry_body bytea,
                                         OUT sequence bigint, OUT previous bytea, OUT hash bytea)
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF entry_kind = 'ledger.redacted' OR length(entry_body) = 0 THEN
        RAISE EXCEPTION 'an entry has a text, and one that says a text was taken out comes with its taking out'
            USING ERRCODE = '42501';
    END IF;
    SELECT c.sequence, c.previous, c.hash INTO STRICT sequence, previous, hash
        FROM slipway.ledger_chain(entry_at, entry_actor, entry_kind, entry_body) c;
END $$;

CREATE OR REPLACE FUNCTION ledger_redact(target bigint, entry_at text, entry_actor text, entry_body bytea)
    RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF convert_from(entry_body, 'UTF8')::jsonb ->> 'entry' IS DISTINCT FROM target::text THEN
        RAISE EXCEPTION 'what says that a text was taken out must name its entry' USING ERRCODE = '42501';
    END IF;
    IF EXISTS (SELECT FROM slipway.ledger l WHERE l.sequence = target
               AND l.kind IN ('signer.added', 'signer.revoked', 'role.set', 'standing.added', 'standing.revoked',
                              'override.added', 'override.revoked', 'change.proposed', 'change.confirmed', 'change.withdrawn',
                              'two_persons.set', 'ledger.redacted')) THEN
        RAISE EXCEPTION 'signatures rest on this entry, so its text stays' USING ERRCODE = '42501';
    END IF;
    PERFORM slipway.ledger_chain(entry_at, entry_actor, 'ledger.redacted', entry_body);
    UPDATE slipway.ledger SET body = '' WHERE sequence = target AND length(body) > 0;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'there is no such entry with a text' USING ERRCODE = '02000';
    END IF;
END $$;

-- What is signed names the workspace by this, so it stays; and without its row nobody waits for the other writer.
CREATE FUNCTION workspace_refuse() RETURNS trigger
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RAISE EXCEPTION 'this is what the workspace is known and kept together by; it is never changed' USING ERRCODE = '42501';
END $$;
CREATE TRIGGER setting_uuid_stays BEFORE UPDATE OR DELETE ON setting
    FOR EACH ROW WHEN (OLD.key = 'uuid') EXECUTE FUNCTION workspace_refuse();
CREATE TRIGGER setting_no_truncate BEFORE TRUNCATE ON setting
    FOR EACH STATEMENT EXECUTE FUNCTION workspace_refuse();
CREATE TRIGGER writer_stays BEFORE DELETE OR TRUNCATE ON writer
    FOR EACH STATEMENT EXECUTE FUNCTION workspace_refuse();
