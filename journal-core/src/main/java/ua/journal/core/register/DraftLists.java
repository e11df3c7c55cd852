package ua.journal.core.register;

import java.time.LocalDate;
import java.util.List;

/** Lists of journals as they follow from enrolments (R-LIFE-02). */
final class DraftLists {
  private final SchoolDraft draft;

  DraftLists(SchoolDraft draft) {
    this.draft = draft;
  }

  /** A whole class is on the list of its journals; who left a class has left its groups. */
  void settle() {
    settle(draft.rows().journals().all());
  }

  void settle(List<SchoolRows.JournalRow> journals) {
    for (SchoolRows.JournalRow journal : journals) {
      if (journal.begins() == draft.begins()) {
        for (SchoolRows.EnrolmentRow enrolment : draft.staysIn(journal.schoolClass())) {
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
    for (SchoolRows.MemberRow known : draft.membersOf(row.journal(), row.pupil())) {
      boolean overlaps =
          (known.to() == null || !known.to().isBefore(row.from()))
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
    for (SchoolRows.MemberRow row : draft.membersOf(journal.id(), enrolment.pupil())) {
      boolean stays = row.to() == null || row.to().isAfter(last);
      if (stays && !row.from().isAfter(last)) {
        draft.put(
            new SchoolRows.MemberRow(
                row.journal(), row.pupil(), row.from(), last, enrolment.orderOut()));
      }
    }
  }
}
