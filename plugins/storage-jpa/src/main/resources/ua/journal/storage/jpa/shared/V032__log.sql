-- Which entries of the chain are no cells of a journal: a few among very many, found without a look at the rest.
CREATE TABLE office_entry (
  school_id BIGINT NOT NULL,
  seq BIGINT NOT NULL,
  at_nanos BIGINT NOT NULL,
  actor_id BIGINT NOT NULL,
  operation VARCHAR(40) NOT NULL,
  CONSTRAINT office_entry_pk PRIMARY KEY (school_id, seq)
);
CREATE INDEX office_entry_actor ON office_entry (school_id, actor_id, seq);

INSERT INTO office_entry (school_id, seq, at_nanos, actor_id, operation)
  SELECT school_id, seq, at_nanos, actor_id, operation FROM audit_entry WHERE digest = '';
