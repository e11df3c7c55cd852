-- open_on: the day of a lesson that still lacks roll call, topic or homework, else null. The database
-- keeps it, so that nobody can forget to; what a teacher owes is then read from the index alone.

ALTER TABLE lesson ADD COLUMN open_on DATE GENERATED ALWAYS AS (
  CASE WHEN status = 'CANCELLED' OR (roll_called AND TRIM(topic) <> ''
    AND (no_homework OR TRIM(homework) <> '')) THEN CAST(NULL AS DATE) ELSE held_on END) STORED;
CREATE INDEX lesson_open ON lesson (journal_id, open_on);
