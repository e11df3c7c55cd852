-- What an authenticator keeps of a person beside the password: a second factor, the identity of a
-- provider. A key belongs to one person.
CREATE TABLE credential (
  person_id BIGINT NOT NULL REFERENCES person (id),
  authenticator VARCHAR(40) NOT NULL,
  lookup_key VARCHAR(400) NOT NULL,
  data VARCHAR(4000) NOT NULL,
  since_nanos BIGINT NOT NULL,
  revision INTEGER NOT NULL,
  CONSTRAINT credential_pk PRIMARY KEY (person_id, authenticator),
  CONSTRAINT credential_key UNIQUE (authenticator, lookup_key)
);
