package ua.journal.storage.jpa;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ua.journal.core.common.PersonName;
import ua.journal.core.common.SchoolId;
import ua.journal.core.imports.ImportRun;
import ua.journal.core.imports.ImportTrace;
import ua.journal.core.imports.ImportTraceStore;
import ua.journal.core.imports.Mapping;

/** Mappings of headings and the log of imports. */
final class JpaImportTraceStore implements ImportTraceStore {
  private static final String MAPPINGS =
      "SELECT name, headings FROM import_mapping WHERE school_id = ? ORDER BY name";

  private static final String DROP = "DELETE FROM import_mapping WHERE school_id = ? AND name = ?";

  private static final String KEEP =
      "INSERT INTO import_mapping (school_id, name, headings) VALUES (?, ?, ?)";

  private static final String LOG =
      "INSERT INTO import_run (id, school_id, at_nanos, person_id, files, created, updated,"
          + " refused, undoes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private static final String RUNS =
      "SELECT r.id, r.at_nanos, r.person_id, p.surname, p.given_name, p.patronymic, r.files,"
          + " r.created, r.updated, r.refused, r.undoes FROM import_run r"
          + " LEFT JOIN person p ON p.id = r.person_id WHERE r.school_id = ?"
          + " ORDER BY r.id DESC FETCH FIRST %d ROWS ONLY";

  private static final String FORGET = "DELETE FROM import_trace WHERE school_id = ?";

  private static final String TRACE =
      "INSERT INTO import_trace (school_id, run_id, audit_seq, packed) VALUES (?, ?, ?, ?)";

  private static final String LAST_TRACE =
      "SELECT run_id, audit_seq, packed FROM import_trace WHERE school_id = ?";

  private final Sql sql;

  JpaImportTraceStore(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<Mapping> mappings(SchoolId school) {
    return sql.list(
        MAPPINGS, p -> p.id(school), row -> new Mapping(row.text(), Lines.split(row.text())));
  }

  @Override
  public void saveMapping(SchoolId school, Mapping mapping) {
    sql.update(DROP, p -> p.id(school).text(mapping.name()));
    sql.update(KEEP, p -> p.id(school).text(mapping.name()).text(Lines.join(mapping.headings())));
  }

  @Override
  public void log(SchoolId school, ImportRun run) {
    sql.update(
        LOG,
        p ->
            p.number(run.id())
                .id(school)
                .moment(run.at())
                .id(run.person())
                .text(run.files())
                .small(run.created())
                .small(run.updated())
                .small(run.refused())
                .number(run.undoes()));
  }

  @Override
  public List<ImportRun> runs(SchoolId school, int most) {
    return sql.list(RUNS.formatted(most), p -> p.id(school), JpaImportTraceStore::run);
  }

  @Override
  public void keep(SchoolId school, ImportTrace trace) {
    byte[] packed = KeptImport.pack(trace.created(), trace.before(), trace.after());
    sql.update(FORGET, p -> p.id(school));
    sql.update(TRACE, p -> p.id(school).number(trace.run()).number(trace.place()).bytes(packed));
  }

  @Override
  public Optional<ImportTrace> trace(SchoolId school) {
    return sql.first(LAST_TRACE, p -> p.id(school), JpaImportTraceStore::trace)
        .flatMap(Function.identity());
  }

  private static Optional<ImportTrace> trace(Row row) throws SQLException {
    long run = row.number();
    long place = row.number();
    return KeptImport.unpack(row.bytes())
        .map(rows -> new ImportTrace(run, place, rows.get(0), rows.get(1), rows.get(2)));
  }

  private static ImportRun run(Row row) throws SQLException {
    return new ImportRun(
        row.number(),
        row.moment(),
        row.person(),
        new PersonName(row.textOrEmpty(), row.textOrEmpty(), row.textOrEmpty()),
        row.text(),
        row.small(),
        row.small(),
        row.small(),
        row.number());
  }
}
