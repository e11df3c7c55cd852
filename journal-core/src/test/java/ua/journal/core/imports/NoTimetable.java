package ua.journal.core.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.SchoolId;
import ua.journal.core.timetable.Course;
import ua.journal.core.timetable.DatedSlot;
import ua.journal.core.timetable.FutureLesson;
import ua.journal.core.timetable.Slot;
import ua.journal.core.timetable.TimetableStore;
import ua.journal.core.timetable.Version;
import ua.journal.core.timetable.VersionId;

/** A school in whose lessons nothing is written; drafts are tried on real storages. */
final class NoTimetable implements TimetableStore {
  @Override
  public List<FutureLesson> lessons(SchoolId school, int begins, LocalDate from) {
    return List.of();
  }

  @Override
  public Set<JournalId> written(SchoolId school, int begins) {
    return Set.of();
  }

  @Override
  public List<Course> courses(SchoolId school, int begins) {
    return List.of();
  }

  @Override
  public List<DatedSlot> slots(SchoolId school, int begins) {
    return List.of();
  }

  @Override
  public List<Version> versions(SchoolId school) {
    return List.of();
  }

  @Override
  public List<Slot> places(VersionId draft) {
    return List.of();
  }

  @Override
  public void begin(SchoolId school, Version draft, List<Slot> places) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void change(Version version, @Nullable Slot before, @Nullable Slot after) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void publish(SchoolId school, Release release) {
    throw new UnsupportedOperationException();
  }
}
