-- Bells beside the ordinary ones of table bell, and the days they ring. class_id 0 is the whole school.
CREATE TABLE bell_schedule (
  school_id BIGINT NOT NULL REFERENCES school (id),
  schedule_no INTEGER NOT NULL,
  name VARCHAR(100) NOT NULL,
  CONSTRAINT bell_schedule_pk PRIMARY KEY (school_id, schedule_no)
);

CREATE TABLE schedule_bell (
  school_id BIGINT NOT NULL REFERENCES school (id),
  schedule_no INTEGER NOT NULL,
  bell_no INTEGER NOT NULL,
  starts_at TIME NOT NULL,
  ends_at TIME NOT NULL,
  CONSTRAINT schedule_bell_pk PRIMARY KEY (school_id, schedule_no, bell_no)
);

CREATE TABLE regime (
  school_id BIGINT NOT NULL REFERENCES school (id),
  from_day DATE NOT NULL,
  to_day DATE NOT NULL,
  class_id BIGINT NOT NULL,
  schedule_no INTEGER NOT NULL,
  study_mode VARCHAR(20) NOT NULL,
  CONSTRAINT regime_pk PRIMARY KEY (school_id, from_day, to_day, class_id)
);

-- Append-only: what a year was before and after each change of its days or bells.
CREATE TABLE year_change (
  id BIGINT NOT NULL PRIMARY KEY,
  school_id BIGINT NOT NULL REFERENCES school (id),
  begins INTEGER NOT NULL,
  changed_by BIGINT NOT NULL,
  at_nanos BIGINT NOT NULL,
  before_text VARCHAR(16000) NOT NULL,
  after_text VARCHAR(16000) NOT NULL
);

-- Append-only: what the council decided about pupils at the end of a year; the last revision counts.
CREATE TABLE year_decision (
  pupil_id BIGINT NOT NULL REFERENCES person (id),
  begins INTEGER NOT NULL,
  revision_no INTEGER NOT NULL,
  school_id BIGINT NOT NULL REFERENCES school (id),
  outcome VARCHAR(20) NOT NULL,
  protocol_no VARCHAR(60) NOT NULL,
  protocol_day DATE NOT NULL,
  request VARCHAR(200) NOT NULL,
  decided_by BIGINT NOT NULL,
  at_nanos BIGINT NOT NULL,
  CONSTRAINT year_decision_pk PRIMARY KEY (pupil_id, begins, revision_no)
);
