-- Commands done under an id of the caller's, so that a retry has no second effect. The program
-- itself is no person, so there is no reference to one.
CREATE TABLE command_done (
  school_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  command_id VARCHAR(64) NOT NULL,
  kind VARCHAR(60) NOT NULL,
  at_nanos BIGINT NOT NULL,
  CONSTRAINT command_done_pk PRIMARY KEY (school_id, person_id, command_id)
);
