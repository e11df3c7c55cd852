-- Columns without a lesson, for what is judged over several lessons (R-MRK-04); their change number tells open sheets of them.

ALTER TABLE assessment DROP CONSTRAINT assessment_key;
ALTER TABLE assessment ALTER COLUMN lesson_id NULL;
ALTER TABLE assessment ADD CONSTRAINT assessment_key UNIQUE (lesson_id, ordinal);
ALTER TABLE assessment ADD COLUMN seq BIGINT DEFAULT 0 NOT NULL;
CREATE INDEX assessment_undated ON assessment (journal_id, lesson_id);
