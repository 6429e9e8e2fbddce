-- What the history is ordered by where values are many: kept beside the rows and learnt with their words, so that taking rows
-- in writes no index more.
CREATE TABLE deployment_order (
    id INTEGER PRIMARY KEY,
    place INTEGER NOT NULL,
    version_key BLOB, -- as models/domain/versionorder has it; NULL without a version
    took INTEGER      -- milliseconds from start to end; NULL while either is unknown
) STRICT;
CREATE INDEX deployment_order_version ON deployment_order (version_key, place);
CREATE INDEX deployment_order_took ON deployment_order (took, place);

-- What was there before is learnt when the workspace is opened; until then the rows themselves are asked.
CREATE TABLE deployment_unordered (
    id INTEGER PRIMARY KEY
) STRICT;
INSERT INTO deployment_unordered SELECT id FROM deployment;
