package ua.journal.storage.memory;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Role;
import ua.journal.core.documents.Content;
import ua.journal.core.documents.Edition;
import ua.journal.core.rollover.PupilDecision;
import ua.journal.core.substitution.Missed;
import ua.journal.core.timetable.Slot;
import ua.journal.core.timetable.VersionId;

/** Rows and keys that stand in a book alone: what an import does not carry. */
final class BookRows {
  private BookRows() {}

  /** What a membership knows beside its row. */
  record MemberNote(
      @Nullable Long cameFrom,
      @Nullable LocalDate exemptFrom,
      @Nullable LocalDate exemptTo,
      String document) {
    static final MemberNote NONE = new MemberNote(null, null, null, "");
  }

  /** What a journal knows beside its row; {@code by} is 0 for nobody. */
  record JournalNote(
      boolean active, long by, @Nullable LocalDateTime at, @Nullable LocalDate since) {
    static final JournalNote NONE = new JournalNote(true, 0, null, null);
  }

  record CurriculumKey(int begins, int grade, String letter, long subject) {}

  /** The week of a draft. */
  record Places(VersionId version, List<Slot> slots) {}

  /** What the register says about a lesson; null takes back what it said. */
  record MissedRow(long lesson, @Nullable Missed missed) {}

  /** An edition with what it says. */
  record DocumentRow(Edition edition, Content content) {}

  /** Something that has editions, and the number of one. */
  record EditionKey(long id, int edition) {}

  /** A decision of the council about a pupil, with its place among his decisions of the year. */
  record DecisionRow(int begins, int revision, PupilDecision decision) {}

  record DecisionKey(int begins, long pupil, int revision) {}

  record TermKey(int begins, int no) {}

  record DayOffKey(LocalDate from, String name) {}

  record RoleKey(long person, Role role) {}

  record GuardianKey(long guardian, long pupil) {}

  record MemberKey(long journal, long pupil, LocalDate from) {}

  record SlotKey(long journal, DayOfWeek day, int period, LocalDate from) {}

  record PlanKey(long journal, int no) {}
}
