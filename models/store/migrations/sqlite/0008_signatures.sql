-- Exactly what is signed of a request, and which entry of the ledger a decision stands in.
ALTER TABLE approval ADD COLUMN statement BLOB NOT NULL DEFAULT x'';
ALTER TABLE approval_decision ADD COLUMN entry INTEGER NOT NULL DEFAULT 0;

-- Who may sign is read from the ledger, as often as a decision is.
CREATE INDEX ledger_directory ON ledger (sequence) WHERE kind IN ('signer.added', 'signer.revoked', 'role.set');

-- A request stays what was asked, a decision what was decided.
CREATE TRIGGER approval_no_change BEFORE UPDATE OF project, release, commit_id, tree, environment, artifacts, policy_sha256,
    requested_by, requested_at, note, statement ON approval BEGIN
    SELECT raise(ABORT, 'a request for approval is never changed');
END;
CREATE TRIGGER approval_decision_no_update BEFORE UPDATE ON approval_decision BEGIN
    SELECT raise(ABORT, 'a decision is never changed');
END;
CREATE TRIGGER approval_decision_no_delete BEFORE DELETE ON approval_decision BEGIN
    SELECT raise(ABORT, 'a decision is never changed');
END;

-- An entry's text may be taken out, and nothing else of it; verification asks for the entry that says so.
DROP TRIGGER ledger_no_update;
CREATE TRIGGER ledger_no_update BEFORE UPDATE ON ledger
    WHEN NOT (length(NEW.body) = 0 AND NEW.sequence = OLD.sequence AND NEW.at = OLD.at AND NEW.actor = OLD.actor
              AND NEW.kind = OLD.kind AND NEW.body_hash = OLD.body_hash AND NEW.previous = OLD.previous AND NEW.hash = OLD.hash)
BEGIN
    SELECT raise(ABORT, 'the ledger is append-only');
END;
