-- Exactly what is signed of a request, and which entry of the ledger a decision stands in.
ALTER TABLE approval ADD COLUMN statement bytea NOT NULL DEFAULT '';
ALTER TABLE approval_decision ADD COLUMN entry bigint NOT NULL DEFAULT 0;

-- Who may sign is read from the ledger, as often as a decision is.
CREATE INDEX ledger_directory ON ledger (sequence) WHERE kind IN ('signer.added', 'signer.revoked', 'role.set');

-- A request stays what was asked, a decision what was decided.
CREATE FUNCTION approval_refuse() RETURNS trigger
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RAISE EXCEPTION 'a request for approval and its decisions are never changed' USING ERRCODE = '42501';
END $$;
CREATE TRIGGER approval_no_change BEFORE UPDATE OF project, release, commit_id, tree, environment, artifacts, policy_sha256,
    requested_by, requested_at, note, statement ON approval
    FOR EACH ROW EXECUTE FUNCTION approval_refuse();
CREATE TRIGGER approval_decision_no_change BEFORE UPDATE OR DELETE ON approval_decision
    FOR EACH ROW EXECUTE FUNCTION approval_refuse();
CREATE TRIGGER approval_decision_no_truncate BEFORE TRUNCATE ON approval_decision
    FOR EACH STATEMENT EXECUTE FUNCTION approval_refuse();

-- An entry's text may be taken out, and nothing else of it; verification asks for the entry that says so.
DROP TRIGGER ledger_no_change ON ledger;
CREATE TRIGGER ledger_no_delete BEFORE DELETE ON ledger
    FOR EACH ROW EXECUTE FUNCTION ledger_refuse();
CREATE TRIGGER ledger_no_change BEFORE UPDATE ON ledger
    FOR EACH ROW WHEN (NOT (length(NEW.body) = 0 AND NEW.sequence = OLD.sequence AND NEW.at = OLD.at AND NEW.actor = OLD.actor
                            AND NEW.kind = OLD.kind AND NEW.body_hash = OLD.body_hash AND NEW.previous = OLD.previous
                            AND NEW.hash = OLD.hash AND NEW.login = OLD.login))
    EXECUTE FUNCTION ledger_refuse();

-- For roles that may not touch the ledger's table: the text goes, and the entry that says so comes, in one.
CREATE FUNCTION ledger_redact(target bigint, entry_at text, entry_actor text, entry_body bytea)
    RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM slipway.ledger_append(entry_at, entry_actor, 'ledger.redacted', entry_body);
    UPDATE slipway.ledger SET body = '' WHERE sequence = target AND length(body) > 0;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'there is no such entry with a text' USING ERRCODE = '02000';
    END IF;
END $$;
REVOKE ALL ON FUNCTION ledger_redact(bigint, text, text, bytea) FROM PUBLIC;
