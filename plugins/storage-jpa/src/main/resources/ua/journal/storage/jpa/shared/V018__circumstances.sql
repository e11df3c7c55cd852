-- How a guardian wants to be reached, and what changes how a pupil learns without changing the form of study.
ALTER TABLE person ADD COLUMN channel VARCHAR(100) DEFAULT '' NOT NULL;

CREATE TABLE circumstance (
  id BIGINT NOT NULL PRIMARY KEY,
  pupil_id BIGINT NOT NULL REFERENCES person (id),
  kind VARCHAR(20) NOT NULL,
  from_day DATE NOT NULL,
  to_day DATE,
  noted_by BIGINT NOT NULL,
  at_nanos BIGINT NOT NULL
);
CREATE INDEX circumstance_pupil ON circumstance (pupil_id);
