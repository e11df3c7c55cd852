-- Activation codes: single use, never readable again (R-SEC-03).
CREATE TABLE activation (
  selector VARCHAR(4) NOT NULL PRIMARY KEY,
  secret_hash VARCHAR(64) NOT NULL,
  school_id BIGINT NOT NULL REFERENCES school (id),
  person_id BIGINT NOT NULL REFERENCES person (id),
  issued_by BIGINT NOT NULL,
  issued_nanos BIGINT NOT NULL,
  expires_nanos BIGINT NOT NULL,
  tries INTEGER NOT NULL,
  state VARCHAR(10) NOT NULL,
  used_nanos BIGINT
);

CREATE INDEX activation_person ON activation (person_id);

CREATE INDEX account_person ON account (person_id);
