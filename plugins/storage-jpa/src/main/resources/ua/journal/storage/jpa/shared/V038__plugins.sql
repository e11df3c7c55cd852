-- Plugins the administrator has switched off.
CREATE TABLE plugin_off (
  school_id BIGINT NOT NULL REFERENCES school (id),
  plugin VARCHAR(80) NOT NULL,
  author_id BIGINT NOT NULL REFERENCES person (id),
  at_nanos BIGINT NOT NULL,
  CONSTRAINT plugin_off_pk PRIMARY KEY (school_id, plugin)
);
