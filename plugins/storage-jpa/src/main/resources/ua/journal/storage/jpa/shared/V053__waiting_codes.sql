-- A new code for an account of the head, a deputy or an administrator waits for a second person
-- (R-SEC-08). Codes issued before work at once.
ALTER TABLE activation ADD COLUMN opens_nanos BIGINT NOT NULL DEFAULT 0;

ALTER TABLE activation ADD COLUMN confirmed_by BIGINT;
