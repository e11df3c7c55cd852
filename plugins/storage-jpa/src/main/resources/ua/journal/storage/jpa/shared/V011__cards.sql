-- Cards of pupils: verified when and by whom, what was changed, what parents propose, forms of study.
-- Rows are added, never changed, but for the answer to a proposal.
ALTER TABLE person ADD COLUMN address VARCHAR(300) DEFAULT '' NOT NULL;

CREATE TABLE card_verification (
  pupil_id BIGINT NOT NULL REFERENCES person (id),
  at_nanos BIGINT NOT NULL,
  verified_by BIGINT NOT NULL,
  CONSTRAINT card_verification_pk PRIMARY KEY (pupil_id, at_nanos)
);

CREATE TABLE card_change (
  id BIGINT NOT NULL PRIMARY KEY,
  pupil_id BIGINT NOT NULL REFERENCES person (id),
  person_id BIGINT NOT NULL REFERENCES person (id),
  field VARCHAR(20) NOT NULL,
  before_text VARCHAR(400) NOT NULL,
  after_text VARCHAR(400) NOT NULL,
  changed_by BIGINT NOT NULL,
  at_nanos BIGINT NOT NULL
);
CREATE INDEX card_change_pupil ON card_change (pupil_id);
CREATE INDEX card_change_person ON card_change (person_id);

CREATE TABLE card_proposal (
  id BIGINT NOT NULL PRIMARY KEY,
  pupil_id BIGINT NOT NULL REFERENCES person (id),
  proposed_by BIGINT NOT NULL REFERENCES person (id),
  field VARCHAR(20) NOT NULL,
  before_text VARCHAR(400) NOT NULL,
  after_text VARCHAR(400) NOT NULL,
  at_nanos BIGINT NOT NULL,
  state VARCHAR(10) NOT NULL,
  answered_by BIGINT,
  answered_nanos BIGINT
);
CREATE INDEX card_proposal_pupil ON card_proposal (pupil_id);

-- A pupil without a row learns full time. order_text is empty where the school year began so.
CREATE TABLE study_form (
  id BIGINT NOT NULL PRIMARY KEY,
  pupil_id BIGINT NOT NULL REFERENCES person (id),
  form VARCHAR(20) NOT NULL,
  from_day DATE NOT NULL,
  order_text VARCHAR(200) NOT NULL,
  noted_by BIGINT NOT NULL,
  at_nanos BIGINT NOT NULL,
  CONSTRAINT study_form_key UNIQUE (pupil_id, from_day)
);
