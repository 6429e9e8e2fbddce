-- Which files of which repository hold the configuration of which environment. A project's rules in their order: a later
-- one lies over an earlier one. `environment`: empty is what {environment} in the pattern stands for, `*` is every one;
-- `source` is the project whose repository is read, NULL the project's own; `facts` a JSON object.
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
) STRICT;
CREATE UNIQUE INDEX configuration_rule_place ON configuration_rule (project, position);
CREATE INDEX configuration_rule_source ON configuration_rule (source) WHERE source IS NOT NULL;
