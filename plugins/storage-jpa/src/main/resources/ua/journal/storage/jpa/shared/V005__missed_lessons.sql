-- The register of missed and substituted lessons: what it says beside lesson.substitute_id.
CREATE TABLE missed_lesson (
  lesson_id BIGINT NOT NULL PRIMARY KEY REFERENCES lesson (id),
  reason VARCHAR(20) NOT NULL,
  subject_held VARCHAR(200) NOT NULL,
  order_text VARCHAR(200) NOT NULL,
  noted_by BIGINT NOT NULL,
  noted_at_nanos BIGINT NOT NULL
);
CREATE INDEX lesson_day ON lesson (held_on);
