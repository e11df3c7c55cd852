-- An installation founds one school, however many ask at once: the second row is a conflict.
CREATE TABLE founded (
  place INTEGER NOT NULL PRIMARY KEY,
  school_id BIGINT NOT NULL
);
