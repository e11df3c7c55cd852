package ua.journal.core.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ua.journal.core.register.SchoolRows;
import ua.journal.core.regulation.Finding;
import ua.journal.core.school.PeriodRules;
import ua.journal.core.school.PeriodState;
import ua.journal.core.school.Term;

/** Semesters of the school year. */
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
    refuse(line, Field.TO, List.of(term(no, from, to)));
    PeriodState state =
        draft
            .terms
            .find(List.of(draft.begins(), no))
            .map(SchoolRows.TermRow::state)
            .orElseGet(PeriodState::fresh);
    SchoolRows.TermRow row = new SchoolRows.TermRow(draft.begins(), no, from, to, state);
    List<Term> year = new ArrayList<>(List.of(term(no, from, to)));
    draft.terms.all().stream()
        .filter(other -> other.begins() == draft.begins() && other.no() != no)
        .forEach(other -> year.add(term(other.no(), other.from(), other.to())));
    year.sort(Comparator.comparingInt(Term::no));
    refuse(line, Field.FROM, year);
    draft.terms.put(row);
  }

  private static Term term(int no, LocalDate from, LocalDate to) {
    return new Term(no, from, to, PeriodState.PLANNED);
  }

  private static void refuse(Line line, Field field, List<Term> terms) throws Unfit {
    Optional<Finding> finding = PeriodRules.terms(terms).stream().findFirst();
    if (finding.isPresent()) {
      throw new Unfit(field, line.text(field), finding.get());
    }
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
