-- A pupil's week is found among the memberships of all his years without touching their rows.
DROP INDEX journal_member_pupil;
CREATE INDEX journal_member_days ON journal_member (pupil_id, from_day DESC, to_day, journal_id);
