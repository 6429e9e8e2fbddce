-- The history by how long each took.
CREATE INDEX deployment_of_took ON deployment ((CASE WHEN started_at > 0 AND finished_at > 0 THEN finished_at - started_at END), place);
