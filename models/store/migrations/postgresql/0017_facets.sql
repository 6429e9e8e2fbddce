-- A page of what came by one source is read newest first.
CREATE INDEX deployment_of_source ON deployment (source, place);
