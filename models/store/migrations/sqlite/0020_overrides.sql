-- Overrides of freezes are read from the ledger, as often as a gate is asked.
CREATE INDEX ledger_override ON ledger (sequence) WHERE kind IN ('override.added', 'override.revoked');
