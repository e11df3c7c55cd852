-- A journal takes entries while it is active; who activated it and when is null where nobody wrote it down.
ALTER TABLE journal ADD COLUMN active BOOLEAN DEFAULT TRUE NOT NULL;
ALTER TABLE journal ADD COLUMN activated_by BIGINT;
ALTER TABLE journal ADD COLUMN activated_nanos BIGINT;

-- Weekly hours of a subject; letter is empty for every class of the grade.
CREATE TABLE curriculum (
  school_id BIGINT NOT NULL REFERENCES school (id),
  begins INTEGER NOT NULL,
  grade INTEGER NOT NULL,
  letter VARCHAR(20) NOT NULL,
  subject_id BIGINT NOT NULL REFERENCES subject (id),
  weekly_half_hours INTEGER NOT NULL,
  CONSTRAINT curriculum_pk PRIMARY KEY (school_id, begins, grade, letter, subject_id)
);

-- Changes of the teacher of a journal and of the class teacher of a class; append-only.
CREATE TABLE teacher_change (
  journal_id BIGINT NOT NULL REFERENCES journal (id),
  noted_at_nanos BIGINT NOT NULL,
  former_id BIGINT NOT NULL REFERENCES person (id),
  teacher_id BIGINT NOT NULL REFERENCES person (id),
  from_day DATE NOT NULL,
  order_text VARCHAR(200) NOT NULL,
  noted_by BIGINT NOT NULL,
  CONSTRAINT teacher_change_pk PRIMARY KEY (journal_id, noted_at_nanos)
);

CREATE TABLE leader_change (
  class_id BIGINT NOT NULL REFERENCES school_class (id),
  noted_at_nanos BIGINT NOT NULL,
  former_id BIGINT REFERENCES person (id),
  leader_id BIGINT NOT NULL REFERENCES person (id),
  from_day DATE NOT NULL,
  order_text VARCHAR(200) NOT NULL,
  noted_by BIGINT NOT NULL,
  CONSTRAINT leader_change_pk PRIMARY KEY (class_id, noted_at_nanos)
);

-- came_from: journal of the group the pupil was in before; exempt_order: number and date of the document.
ALTER TABLE journal_member ADD COLUMN came_from BIGINT;
ALTER TABLE journal_member ADD COLUMN exempt_order VARCHAR(200) DEFAULT '' NOT NULL;

-- A composition of groups that waits for consent; journal_id is the oldest journal of the division.
CREATE TABLE division (
  id BIGINT NOT NULL PRIMARY KEY,
  journal_id BIGINT NOT NULL REFERENCES journal (id),
  order_text VARCHAR(200) NOT NULL,
  proposed_by BIGINT NOT NULL,
  proposed_at_nanos BIGINT NOT NULL,
  settled_by BIGINT,
  settled_at_nanos BIGINT
);
CREATE INDEX division_open ON division (journal_id, settled_at_nanos);

CREATE TABLE division_move (
  division_id BIGINT NOT NULL REFERENCES division (id),
  pupil_id BIGINT NOT NULL REFERENCES person (id),
  journal_id BIGINT NOT NULL REFERENCES journal (id),
  CONSTRAINT division_move_pk PRIMARY KEY (division_id, pupil_id)
);

CREATE TABLE division_consent (
  division_id BIGINT NOT NULL REFERENCES division (id),
  person_id BIGINT NOT NULL REFERENCES person (id),
  capacity VARCHAR(20) NOT NULL,
  at_nanos BIGINT NOT NULL,
  CONSTRAINT division_consent_pk PRIMARY KEY (division_id, person_id, capacity)
);
