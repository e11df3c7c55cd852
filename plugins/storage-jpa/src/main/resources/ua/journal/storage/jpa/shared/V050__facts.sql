-- What each entry of the chain says about rows: a row for each fact, never changed. act: 1 new, 2 changed, 3 gone.
-- hash commits to the row under the salt; fields has four characters for each column, so that a difference
-- can be named. The entry commits to all of its facts, but not to the salt: without it nothing can be guessed.
CREATE TABLE fact (
  school_id BIGINT NOT NULL,
  seq BIGINT NOT NULL,
  place INTEGER NOT NULL,
  table_no INTEGER NOT NULL,
  row_key VARCHAR(300) NOT NULL,
  act INTEGER NOT NULL,
  salt BIGINT NOT NULL,
  hash VARCHAR(43) NOT NULL,
  fields VARCHAR(400) NOT NULL,
  CONSTRAINT fact_pk PRIMARY KEY (school_id, seq, place)
);
CREATE INDEX fact_row ON fact (school_id, table_no, row_key, seq);

ALTER TABLE audit_entry ADD COLUMN facts VARCHAR(64) DEFAULT '' NOT NULL;
