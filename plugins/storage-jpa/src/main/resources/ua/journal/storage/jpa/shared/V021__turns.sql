-- Who changes the structure of a school locks its row; without one the first to come makes it.
CREATE TABLE intake_turn (
  school_id BIGINT NOT NULL PRIMARY KEY,
  turns BIGINT NOT NULL
);
INSERT INTO intake_turn (school_id, turns) SELECT id, 0 FROM school;
