-- A pupil's week is found among the memberships of all his years without touching their rows.
CREATE INDEX journal_member_days ON journal_member (pupil_id, from_day DESC, to_day, journal_id);
