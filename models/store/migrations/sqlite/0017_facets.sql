-- How many deployments there are of each value of each facet is counted in one sweep over this index, which holds all that is
-- asked of a row; the rows themselves are several times as long.
CREATE INDEX deployment_facet ON deployment (place, project, environment, state, kind, by_whom, source);

-- Marks for the source too, so that it is filtered by like everything else.
INSERT INTO deployment_text (deployment_text) VALUES ('delete-all');
DELETE FROM deployment_unlearnt;
DROP VIEW deployment_words;
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
    FROM deployment d JOIN project p ON p.id = d.project JOIN environment e ON e.id = d.environment;
INSERT INTO deployment_text (rowid, words) SELECT place, words FROM deployment_words ORDER BY place;
