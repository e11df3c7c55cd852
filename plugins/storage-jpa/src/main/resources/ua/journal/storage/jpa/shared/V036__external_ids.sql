-- What people, classes and journals are called in the host's own system. The kind tells whose id
-- it is, so there is no reference.
CREATE TABLE external_id (
  school_id BIGINT NOT NULL REFERENCES school (id),
  kind VARCHAR(20) NOT NULL,
  external_id VARCHAR(100) NOT NULL,
  target_id BIGINT NOT NULL,
  CONSTRAINT external_id_pk PRIMARY KEY (school_id, kind, external_id)
);
CREATE INDEX external_id_target ON external_id (school_id, kind, target_id);
