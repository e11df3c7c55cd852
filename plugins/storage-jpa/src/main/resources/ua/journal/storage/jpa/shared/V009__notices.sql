-- What people are told, and when they read it. Facts fill the sentence of the kind: a line each.
CREATE TABLE notice (
  id BIGINT NOT NULL PRIMARY KEY,
  school_id BIGINT NOT NULL REFERENCES school (id),
  person_id BIGINT NOT NULL REFERENCES person (id),
  kind VARCHAR(40) NOT NULL,
  facts VARCHAR(4000) NOT NULL,
  target VARCHAR(60) NOT NULL,
  at_nanos BIGINT NOT NULL,
  seen_nanos BIGINT
);
CREATE INDEX notice_person ON notice (person_id, seen_nanos);
