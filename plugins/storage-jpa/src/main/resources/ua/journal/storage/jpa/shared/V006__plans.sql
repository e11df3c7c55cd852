-- Plans: their steps, the last of which tells the state, and what every step replaced. Append-only.
ALTER TABLE plan_item ADD COLUMN theme VARCHAR(500) DEFAULT '' NOT NULL;

-- The key is what makes a change that came second a conflict.
CREATE TABLE plan_step (
  journal_id BIGINT NOT NULL REFERENCES journal (id),
  revision INTEGER NOT NULL,
  act VARCHAR(20) NOT NULL,
  state VARCHAR(20) NOT NULL,
  person_id BIGINT NOT NULL,
  at_nanos BIGINT NOT NULL,
  remark VARCHAR(2000) NOT NULL,
  CONSTRAINT plan_step_pk PRIMARY KEY (journal_id, revision)
);

-- revision: the last step that left the items as they stand here.
CREATE TABLE plan_past (
  journal_id BIGINT NOT NULL REFERENCES journal (id),
  revision INTEGER NOT NULL,
  item_no INTEGER NOT NULL,
  planned_on DATE,
  theme VARCHAR(500) NOT NULL,
  title VARCHAR(2000) NOT NULL,
  homework VARCHAR(4000) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  CONSTRAINT plan_past_pk PRIMARY KEY (journal_id, revision, item_no)
);
