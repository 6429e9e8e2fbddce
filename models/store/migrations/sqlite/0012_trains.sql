-- Several projects that go into one environment together, in order. What became of a car is its promotion's to say.
CREATE TABLE train (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    environment TEXT NOT NULL,
    by_whom TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    message TEXT NOT NULL
) STRICT;
CREATE TABLE train_car (
    id INTEGER PRIMARY KEY,
    train INTEGER NOT NULL REFERENCES train (id),
    place INTEGER NOT NULL,
    project TEXT NOT NULL,
    release TEXT NOT NULL,
    commit_id BLOB NOT NULL,
    tries INTEGER NOT NULL,
    promotion INTEGER
) STRICT;
CREATE UNIQUE INDEX train_car_place ON train_car (train, place);
