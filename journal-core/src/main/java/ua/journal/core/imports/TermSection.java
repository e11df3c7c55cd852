package ua.journal.core.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import ua.journal.core.register.Entry;

/** Semesters of the school year. */
final class TermSection implements Section {
  private static final int LAST_TERM = 2;
  private final RowTaker taker;

  TermSection(RowTaker taker) {
    this.taker = taker;
  }

  @Override
  public void take(Line line) throws Unfit {
    int begins = taker.draft().begins();
    int no = number(line.need(Field.TERM));
    LocalDate from = line.needDate(Field.FROM, begins);
    taker.take(line, new Entry.Semester(no, from, line.needDate(Field.TO, begins)));
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
