-- Help: requests with their notes, and editions of access points. Rows are only ever added.
CREATE TABLE help_request (
  id BIGINT NOT NULL PRIMARY KEY,
  school_id BIGINT NOT NULL REFERENCES school (id),
  kind VARCHAR(20) NOT NULL,
  author_id BIGINT NOT NULL REFERENCES person (id)
);
CREATE INDEX help_request_school ON help_request (school_id, author_id);

CREATE TABLE help_note (
  request_id BIGINT NOT NULL REFERENCES help_request (id),
  note_no INTEGER NOT NULL,
  author_id BIGINT NOT NULL REFERENCES person (id),
  at_nanos BIGINT NOT NULL,
  state VARCHAR(20) NOT NULL,
  note_text VARCHAR(4000) NOT NULL,
  due_on DATE,
  CONSTRAINT help_note_pk PRIMARY KEY (request_id, note_no)
);

CREATE TABLE access_point (
  id BIGINT NOT NULL,
  edition INTEGER NOT NULL,
  school_id BIGINT NOT NULL REFERENCES school (id),
  state VARCHAR(20) NOT NULL,
  place VARCHAR(200) NOT NULL,
  device VARCHAR(200) NOT NULL,
  responsible VARCHAR(200) NOT NULL,
  author_id BIGINT NOT NULL REFERENCES person (id),
  at_nanos BIGINT NOT NULL,
  CONSTRAINT access_point_pk PRIMARY KEY (id, edition)
);
CREATE INDEX access_point_school ON access_point (school_id);
