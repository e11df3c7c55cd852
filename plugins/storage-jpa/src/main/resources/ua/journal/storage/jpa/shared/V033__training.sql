-- Who has worked through which edition of the instruction.
CREATE TABLE training (
  person_id BIGINT NOT NULL REFERENCES person (id),
  edition VARCHAR(20) NOT NULL,
  at_nanos BIGINT NOT NULL,
  CONSTRAINT training_pk PRIMARY KEY (person_id, edition)
);
