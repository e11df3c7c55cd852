-- Who supports which suggestion now; the chain remembers the rest.
CREATE TABLE help_vote (
  request_id BIGINT NOT NULL REFERENCES help_request (id),
  person_id BIGINT NOT NULL REFERENCES person (id),
  CONSTRAINT help_vote_pk PRIMARY KEY (request_id, person_id)
);
