package ua.journal.core.imports;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import ua.journal.core.JournalStore;
import ua.journal.core.audit.AuditEntry;
import ua.journal.core.audit.AuditStore;
import ua.journal.core.audit.Chain;
import ua.journal.core.audit.ChainHead;
import ua.journal.core.common.ClassId;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;
import ua.journal.core.common.Transaction;
import ua.journal.core.register.Extent;
import ua.journal.core.register.RegisterStore;
import ua.journal.core.register.SchoolCounts;
import ua.journal.core.register.SchoolRows;
import ua.journal.core.register.WriteProgress;
import ua.journal.core.school.Regime;
import ua.journal.core.school.SchoolCalendar;
import ua.journal.core.school.SchoolProfile;
import ua.journal.core.school.SchoolStore;
import ua.journal.core.teaching.CurriculumLine;
import ua.journal.core.teaching.JournalLoad;
import ua.journal.core.teaching.LedClass;
import ua.journal.core.teaching.LoadStore;
import ua.journal.core.teaching.StaffMember;
import ua.journal.core.timetable.TimetableStore;

/** As much of a storage as an import meets: the rows of one school and its chain. */
final class RowsStore
    implements JournalStore,
        Transaction,
        SchoolStore,
        RegisterStore,
        ImportTraceStore,
        AuditStore,
        LoadStore {
  SchoolRows rows = SchoolRows.empty();
  private final TimetableStore timetable = new NoTimetable();
  final List<AuditEntry> chain = new ArrayList<>();
  final List<Mapping> mappings = new ArrayList<>();
  final List<ImportRun> runs = new ArrayList<>();

  @Override
  public void takeTurn(SchoolId school) {}

  @Override
  public SchoolRows snapshot(SchoolId school) {
    return rows;
  }

  @Override
  public SchoolRows read(SchoolId school, int first, int last, Set<Extent> extent) {
    return rows;
  }

  @Override
  public Optional<SchoolCalendar> calendar(SchoolId school, LocalDate day) {
    return Optional.empty();
  }

  @Override
  public List<Integer> years(SchoolId school) {
    return List.of();
  }

  @Override
  public Optional<SchoolProfile> firstSchool() {
    return Optional.empty();
  }

  @Override
  public void found(SchoolId school) {
    throw new UnsupportedOperationException("No school is founded here");
  }

  @Override
  public Regime regime(SchoolId school) {
    return Regime.ORDINARY;
  }

  /** Takes new rows; the tests change no stored ones. */
  @Override
  public void apply(
      SchoolId school, SchoolRows created, SchoolRows updated, WriteProgress progress) {
    rows = created;
  }

  @Override
  public SchoolCounts counts(SchoolId school, int begins, LocalDate today) {
    return new SchoolCounts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
  }

  /** Movements are tried on real storages. */
  @Override
  public SchoolRows ofPupil(SchoolId school, PersonId pupil, int begins) {
    throw new UnsupportedOperationException();
  }

  @Override
  public SchoolRows ofYear(SchoolId school, int begins) {
    return rows;
  }

  @Override
  public List<SchoolRows.EnrolmentRow> ofClass(SchoolId school, ClassId schoolClass) {
    return List.of();
  }

  @Override
  public List<Known> withFile(SchoolId school, String fileNo) {
    return List.of();
  }

  @Override
  public List<Known> withSurname(SchoolId school, List<String> spellings) {
    return List.of();
  }

  /** Taking back is tried on real storages. */
  @Override
  public void takeBack(SchoolId school, SchoolRows created, SchoolRows before) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void keep(SchoolId school, ImportTrace trace) {}

  @Override
  public Optional<ImportTrace> trace(SchoolId school) {
    return Optional.empty();
  }

  @Override
  public List<JournalLoad> journals(SchoolId school, int begins, LocalDate today) {
    return List.of();
  }

  @Override
  public List<LedClass> classes(SchoolId school, int begins, LocalDate today) {
    return List.of();
  }

  @Override
  public List<CurriculumLine> curriculum(SchoolId school, int begins) {
    return List.of();
  }

  @Override
  public List<StaffMember> staff(SchoolId school, LocalDate today) {
    return List.of();
  }

  @Override
  public void activate(List<JournalId> journals, PersonId by, LocalDateTime at) {}

  @Override
  public void hold(List<JournalId> journals) {}

  @Override
  public void assign(JournalId journal, Change change) {}

  @Override
  public void appoint(ClassId schoolClass, Change change) {}

  @Override
  public List<Mapping> mappings(SchoolId school) {
    return mappings;
  }

  @Override
  public void saveMapping(SchoolId school, Mapping mapping) {
    mappings.add(mapping);
  }

  @Override
  public void log(SchoolId school, ImportRun run) {
    runs.add(run);
  }

  @Override
  public List<ImportRun> runs(SchoolId school, int most) {
    return runs;
  }

  @Override
  public ChainHead lockHead(SchoolId school) {
    return chain.isEmpty()
        ? new ChainHead(0, Chain.GENESIS)
        : new ChainHead(chain.size(), chain.get(chain.size() - 1).hash());
  }

  @Override
  public void append(SchoolId school, ChainHead head, List<AuditEntry> entries) {
    chain.addAll(entries);
  }

  @Override
  public Optional<ChainHead> head(SchoolId school) {
    return Optional.of(lockHead(school));
  }

  @Override
  public List<Witnessed> page(SchoolId school, long after, int limit) {
    return List.of();
  }

  @Override
  public long drift(SchoolId school) {
    return 0;
  }

  @Override
  public <P> P port(Class<P> port) {
    return port.cast(port == TimetableStore.class ? timetable : this);
  }

  @Override
  public <R> R write(Function<Transaction, R> work) {
    return work.apply(this);
  }

  @Override
  public <R> R read(Function<Transaction, R> work) {
    return work.apply(this);
  }

  @Override
  public boolean ready() {
    return true;
  }

  @Override
  public void close() {}
}
