-- The contingent: what the secretary handed in, lists that class teachers confirmed, their requests.
-- Rows are added, never changed, but for an acceptance or an answer.
CREATE TABLE contingent_submission (
  id BIGINT NOT NULL PRIMARY KEY,
  school_id BIGINT NOT NULL REFERENCES school (id),
  kind VARCHAR(10) NOT NULL,
  period_from DATE NOT NULL,
  submitted_by BIGINT NOT NULL,
  at_nanos BIGINT NOT NULL,
  line_count INTEGER NOT NULL,
  accepted_by BIGINT,
  accepted_nanos BIGINT
);
CREATE INDEX contingent_school ON contingent_submission (school_id);

-- The lists of that day in words: a later change of a name or a class leaves them as they were.
CREATE TABLE contingent_line (
  submission_id BIGINT NOT NULL REFERENCES contingent_submission (id),
  line_no INTEGER NOT NULL,
  grade INTEGER NOT NULL,
  class_name VARCHAR(40) NOT NULL,
  pupil_name VARCHAR(620) NOT NULL,
  CONSTRAINT contingent_line_pk PRIMARY KEY (submission_id, line_no)
);

CREATE TABLE confirmed_list (
  id BIGINT NOT NULL PRIMARY KEY,
  class_id BIGINT NOT NULL REFERENCES school_class (id),
  at_nanos BIGINT NOT NULL,
  confirmed_by BIGINT NOT NULL,
  extra VARCHAR(400) NOT NULL
);
CREATE INDEX confirmed_list_class ON confirmed_list (class_id);

CREATE TABLE confirmed_pupil (
  list_id BIGINT NOT NULL REFERENCES confirmed_list (id),
  pupil_id BIGINT NOT NULL REFERENCES person (id),
  present BOOLEAN NOT NULL,
  CONSTRAINT confirmed_pupil_pk PRIMARY KEY (list_id, pupil_id)
);

CREATE TABLE change_request (
  id BIGINT NOT NULL PRIMARY KEY,
  class_id BIGINT NOT NULL REFERENCES school_class (id),
  kind VARCHAR(10) NOT NULL,
  request_text VARCHAR(600) NOT NULL,
  asked_by BIGINT NOT NULL,
  at_nanos BIGINT NOT NULL,
  due_nanos BIGINT NOT NULL,
  state VARCHAR(10) NOT NULL,
  answer_text VARCHAR(600) NOT NULL,
  answered_by BIGINT,
  answered_nanos BIGINT
);
CREATE INDEX change_request_class ON change_request (class_id);
