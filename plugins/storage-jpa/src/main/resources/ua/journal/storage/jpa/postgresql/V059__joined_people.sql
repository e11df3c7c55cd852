-- Records of one person that have become one: what was moved, packed, so that they can be parted again.
CREATE TABLE person_join (
  id BIGINT NOT NULL PRIMARY KEY,
  school_id BIGINT NOT NULL REFERENCES school (id),
  kept_id BIGINT NOT NULL REFERENCES person (id),
  joined_id BIGINT NOT NULL REFERENCES person (id),
  joined_by BIGINT NOT NULL REFERENCES person (id),
  at_nanos BIGINT NOT NULL,
  undone_nanos BIGINT,
  login VARCHAR(200) NOT NULL,
  gone BYTEA NOT NULL,
  packed BYTEA NOT NULL
);

CREATE INDEX person_join_kept ON person_join (kept_id);

-- Marks and absences that went over.
CREATE TABLE join_entry (
  join_id BIGINT NOT NULL REFERENCES person_join (id),
  kind VARCHAR(20) NOT NULL,
  target_id BIGINT NOT NULL,
  journal_id BIGINT NOT NULL REFERENCES journal (id),
  CONSTRAINT join_entry_pk PRIMARY KEY (join_id, kind, target_id)
);
