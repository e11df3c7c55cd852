package ua.journal.core.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import ua.journal.core.register.SchoolRows;
import ua.journal.core.regulation.RuleBook;
import ua.journal.core.school.PeriodState;

/** Semesters of the school year (R-PER-01). */
final class TermSection implements Section {
  private static final int LAST_TERM = 2;
  private final Draft draft;

  TermSection(Draft draft) {
    this.draft = draft;
  }

  @Override
  public void take(Line line) throws Unfit {
    int no = number(line.need(Field.TERM));
    LocalDate from = line.needDate(Field.FROM, draft.begins());
    LocalDate to = line.needDate(Field.TO, draft.begins());
    if (to.isBefore(from)) {
      throw new Unfit(
          Field.TO, line.text(Field.TO), "Семестр закінчується раніше, ніж починається.");
    }
    SchoolRows.TermRow row =
        new SchoolRows.TermRow(
            draft.begins(),
            no,
            from,
            to,
            draft
                .terms
                .find(List.of(draft.begins(), no))
                .map(SchoolRows.TermRow::state)
                .orElseGet(PeriodState::fresh));
    for (SchoolRows.TermRow other : draft.terms.all()) {
      boolean sameYear = other.begins() == draft.begins() && other.no() != no;
      if (sameYear && !from.isAfter(other.to()) && !other.from().isAfter(to)) {
        throw new Unfit(
            Field.FROM,
            line.text(Field.FROM),
            "Семестри перекриваються. Виправте дати, щоб кожен день належав одному семестру.",
            RuleBook.standard().rule("R-PER-01").clause());
      }
    }
    draft.terms.put(row);
  }

  /** Reads «1», «І», «I семестр» or «Другий». */
  private static int number(String text) throws Unfit {
    String word = text.toUpperCase(Locale.ROOT).replace('І', 'I').split("[ .]")[0];
    if (List.of("1", "I", "ПЕРШИЙ").contains(word) || word.startsWith("ПЕРШ")) {
      return 1;
    }
    if (List.of("2", "II").contains(word) || word.startsWith("ДРУГ")) {
      return LAST_TERM;
    }
    throw new Unfit(Field.TERM, text, "Семестр — I або II. Виправте клітинку.");
  }
}
