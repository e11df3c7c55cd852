-- Mappings of headings by name, and the log of imports.
CREATE TABLE import_mapping (
  school_id BIGINT NOT NULL REFERENCES school (id),
  name VARCHAR(80) NOT NULL,
  headings VARCHAR(16000) NOT NULL,
  CONSTRAINT import_mapping_pk PRIMARY KEY (school_id, name)
);

CREATE TABLE import_run (
  id BIGINT NOT NULL PRIMARY KEY,
  school_id BIGINT NOT NULL REFERENCES school (id),
  at_nanos BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  files VARCHAR(500) NOT NULL,
  created INTEGER NOT NULL,
  updated INTEGER NOT NULL,
  refused INTEGER NOT NULL
);

CREATE INDEX import_run_school ON import_run (school_id, id);
