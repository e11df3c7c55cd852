-- Documents: editions, what they say, and signatures under them. Rows are only ever added.
CREATE TABLE document_edition (
  document_id BIGINT NOT NULL,
  edition INTEGER NOT NULL,
  school_id BIGINT NOT NULL REFERENCES school (id),
  kind VARCHAR(20) NOT NULL,
  title VARCHAR(200) NOT NULL,
  file_name VARCHAR(200) NOT NULL,
  is_open BOOLEAN NOT NULL,
  acknowledge BOOLEAN NOT NULL,
  author_id BIGINT NOT NULL REFERENCES person (id),
  at_nanos BIGINT NOT NULL,
  CONSTRAINT document_edition_pk PRIMARY KEY (document_id, edition)
);
CREATE INDEX document_school ON document_edition (school_id);

CREATE TABLE document_content (
  document_id BIGINT NOT NULL,
  edition INTEGER NOT NULL,
  content_text CLOB(1M) NOT NULL,
  content_file BLOB(8M) NOT NULL,
  CONSTRAINT document_content_pk PRIMARY KEY (document_id, edition),
  CONSTRAINT document_content_of FOREIGN KEY (document_id, edition)
    REFERENCES document_edition (document_id, edition)
);

CREATE TABLE document_signature (
  document_id BIGINT NOT NULL,
  edition INTEGER NOT NULL,
  kind VARCHAR(20) NOT NULL,
  person_id BIGINT NOT NULL REFERENCES person (id),
  at_nanos BIGINT NOT NULL,
  CONSTRAINT document_signature_of FOREIGN KEY (document_id, edition)
    REFERENCES document_edition (document_id, edition)
);
CREATE INDEX document_signature_by ON document_signature (document_id, edition);
