-- A weekly place holds on its days; those that were there have stood from the beginning.
ALTER TABLE slot ADD COLUMN from_day DATE DEFAULT '1970-01-01' NOT NULL;
ALTER TABLE slot ADD COLUMN to_day DATE;
ALTER TABLE slot DROP CONSTRAINT slot_pk;
ALTER TABLE slot ADD CONSTRAINT slot_pk PRIMARY KEY (journal_id, weekday, bell_no, from_day);

-- revision: raised by every change, so that nobody publishes what he has not seen.
CREATE TABLE timetable_version (
  id BIGINT NOT NULL PRIMARY KEY,
  school_id BIGINT NOT NULL REFERENCES school (id),
  begins INTEGER NOT NULL,
  from_day DATE NOT NULL,
  state VARCHAR(20) NOT NULL,
  revision INTEGER NOT NULL,
  author_id BIGINT NOT NULL,
  at_nanos BIGINT NOT NULL
);

-- The week of a draft; what is published stands in slot as well.
CREATE TABLE timetable_place (
  version_id BIGINT NOT NULL REFERENCES timetable_version (id),
  journal_id BIGINT NOT NULL REFERENCES journal (id),
  weekday INTEGER NOT NULL,
  bell_no INTEGER NOT NULL,
  room VARCHAR(60) NOT NULL,
  CONSTRAINT timetable_place_pk PRIMARY KEY (version_id, journal_id, weekday, bell_no)
);
