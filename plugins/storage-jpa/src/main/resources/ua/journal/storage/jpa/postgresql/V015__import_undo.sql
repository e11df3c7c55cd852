-- What the last import of a school did, packed, so that it can be taken back; and what an import takes back.
CREATE TABLE import_trace (
  school_id BIGINT NOT NULL PRIMARY KEY REFERENCES school (id),
  run_id BIGINT NOT NULL REFERENCES import_run (id),
  audit_seq BIGINT NOT NULL,
  packed BYTEA NOT NULL
);

ALTER TABLE import_run ADD COLUMN undoes BIGINT DEFAULT 0 NOT NULL;
