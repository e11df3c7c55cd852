-- Sealed batches of activation codes: who handed which class one, and who confirmed the receipt.
CREATE TABLE code_batch (
  id BIGINT NOT NULL PRIMARY KEY,
  school_id BIGINT NOT NULL REFERENCES school (id),
  class_id BIGINT NOT NULL REFERENCES school_class (id),
  handed_by BIGINT NOT NULL REFERENCES person (id),
  handed_nanos BIGINT NOT NULL,
  received_by BIGINT REFERENCES person (id),
  received_nanos BIGINT
);
CREATE INDEX code_batch_class ON code_batch (class_id);
CREATE INDEX code_batch_school ON code_batch (school_id);
