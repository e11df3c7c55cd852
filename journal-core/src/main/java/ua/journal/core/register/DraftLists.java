package ua.journal.core.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lists of journals as they follow from enrolments (R-LIFE-02). */
final class DraftLists {
  private final SchoolDraft draft;
  private final Map<Long, List<SchoolRows.EnrolmentRow>> byClass = new HashMap<>();

  DraftLists(SchoolDraft draft) {
    this.draft = draft;
    draft
        .rows()
        .enrolments()
        .all()
        .forEach(
            row -> byClass.computeIfAbsent(row.schoolClass(), id -> new ArrayList<>()).add(row));
  }

  /** A whole class is on the list of its journals; who left a class has left its groups. */
  void settle() {
    for (SchoolRows.JournalRow journal : draft.rows().journals().all()) {
      if (journal.begins() == draft.begins()) {
        for (SchoolRows.EnrolmentRow enrolment :
            byClass.getOrDefault(journal.schoolClass(), List.of())) {
          settle(journal, enrolment);
        }
      }
    }
  }

  private void settle(SchoolRows.JournalRow journal, SchoolRows.EnrolmentRow enrolment) {
    if (journal.group().isEmpty()) {
      put(
          draft,
          new SchoolRows.MemberRow(
              journal.id(),
              enrolment.pupil(),
              enrolment.from(),
              enrolment.to(),
              enrolment.orderOut()));
    } else if (enrolment.to() != null) {
      leaveGroup(journal, enrolment, enrolment.to());
    }
  }

  /** Stores a membership; a pupil who is on the list already never appears there twice. */
  static void put(SchoolDraft draft, SchoolRows.MemberRow row) {
    for (SchoolRows.MemberRow known : draft.membersOf(row.journal())) {
      boolean overlaps =
          known.pupil() == row.pupil()
              && (known.to() == null || !known.to().isBefore(row.from()))
              && (row.to() == null || !row.to().isBefore(known.from()));
      if (overlaps) {
        LocalDate to = row.to() == null ? known.to() : row.to();
        String order = row.orderOut().isEmpty() ? known.orderOut() : row.orderOut();
        draft.put(
            new SchoolRows.MemberRow(known.journal(), known.pupil(), known.from(), to, order));
        return;
      }
    }
    draft.put(row);
  }

  private void leaveGroup(
      SchoolRows.JournalRow journal, SchoolRows.EnrolmentRow enrolment, LocalDate last) {
    for (SchoolRows.MemberRow row : draft.membersOf(journal.id())) {
      boolean stays = row.to() == null || row.to().isAfter(last);
      if (row.pupil() == enrolment.pupil() && stays && !row.from().isAfter(last)) {
        draft.put(
            new SchoolRows.MemberRow(
                row.journal(), row.pupil(), row.from(), last, enrolment.orderOut()));
      }
    }
  }
}
