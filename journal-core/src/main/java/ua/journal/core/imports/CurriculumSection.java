package ua.journal.core.imports;

import ua.journal.core.common.ClassName;
import ua.journal.core.register.Entry;

/** The curriculum: weekly hours of a subject in a grade, or in one class where it differs. */
final class CurriculumSection implements Section {
  private final RowTaker taker;
  private final Glossary glossary;

  CurriculumSection(RowTaker taker, Glossary glossary) {
    this.taker = taker;
    this.glossary = glossary;
  }

  @Override
  public void take(Line line) throws Unfit {
    ClassName scope = scope(line);
    String subject = glossary.subject(line.need(Field.SUBJECT));
    line.need(Field.HOURS);
    taker.take(line, new Entry.Hours(scope, subject, WeeklyHours.of(line)));
  }

  /** «8» is the whole grade, «8-Б» one class. */
  private static ClassName scope(Line line) throws Unfit {
    String text = line.need(Field.GRADE);
    return ClassNames.parse(text)
        .orElseThrow(
            () ->
                new Unfit(
                    Field.GRADE, text, "Паралель — число, клас — з літерою: 8 або 8-Б. Виправте."));
  }
}
