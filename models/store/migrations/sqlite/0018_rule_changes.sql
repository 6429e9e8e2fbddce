-- Changes that wait for another person are read from the ledger, as often as the rules are.
CREATE INDEX ledger_rule_changes ON ledger (sequence)
    WHERE kind IN ('change.proposed', 'change.confirmed', 'change.withdrawn', 'two_persons.set');
