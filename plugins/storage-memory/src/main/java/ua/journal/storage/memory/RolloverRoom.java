package ua.journal.storage.memory;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.SchoolId;
import ua.journal.core.rollover.PupilDecision;
import ua.journal.core.rollover.RolloverStore;

/** Decisions of the council; rows are only added. */
record RolloverRoom(Draft draft) implements RolloverStore {
  @Override
  public List<PupilDecision> decisions(SchoolId school, int begins) {
    Map<PersonId, PupilDecision> last = new LinkedHashMap<>();
    draft.school(school.value()).orElse(SchoolBook.EMPTY).office.decisions.all().stream()
        .filter(row -> row.begins() == begins)
        .forEach(row -> last.put(row.decision().pupil(), row.decision()));
    return List.copyOf(last.values());
  }

  @Override
  public void decide(
      SchoolId school, int begins, List<PupilDecision> decisions, PersonId by, LocalDateTime at) {
    SchoolBook book = draft.writableSchool(school.value());
    List<BookRows.DecisionRow> rows = new ArrayList<>();
    for (PupilDecision decision : decisions) {
      long known =
          book.office.decisions.all().stream()
              .filter(row -> row.begins() == begins)
              .filter(row -> row.decision().pupil().equals(decision.pupil()))
              .count();
      rows.add(new BookRows.DecisionRow(begins, (int) known + 1, decision));
    }
    book.office.decisions.apply(rows, List.of());
  }
}
