-- Lessons beside the timetable (R-LES-01, R-LES-05, R-LES-07): why one was cancelled, moved or added by hand, and which lesson
-- is held instead of it. A moved lesson keeps its identity; at its old time a cancelled one points to it.

ALTER TABLE lesson ADD COLUMN reason VARCHAR(1200) DEFAULT '' NOT NULL;
ALTER TABLE lesson ADD COLUMN moved_to BIGINT REFERENCES lesson (id);
