package ua.journal.core.imports;

import ua.journal.core.register.Compared;
import ua.journal.core.register.Entry;

/** Requisites of the school: one under the other, or in one row under headings. */
final class SchoolSection implements Section {
  private final RowTaker taker;

  SchoolSection(RowTaker taker) {
    this.taker = taker;
  }

  @Override
  public void take(Line line) throws Unfit {
    if (line.sheet().header() >= 0) {
      for (Field field : line.sheet().columns().keySet()) {
        set(line, field, line.text(field));
      }
      return;
    }
    String heading = Compared.key(line.peek(0));
    for (Field field :
        new Field[] {Field.SHORT_NAME, Field.SCHOOL_NAME, Field.CODE, Field.ADDRESS}) {
      if (field.isHeadedBy(heading)) {
        line.cell(0);
        set(line, field, Line.text(field, line.cell(1)));
        return;
      }
    }
    line.account().leave(line.index(), "Такого реквізиту журнал не веде.");
  }

  private void set(Line line, Field field, String value) throws Unfit {
    if (!value.isEmpty()) {
      taker.take(
          line,
          new Entry.School(
              field == Field.SCHOOL_NAME ? value : "",
              field == Field.SHORT_NAME ? value : "",
              field == Field.CODE ? value : "",
              field == Field.ADDRESS ? value : ""));
    }
  }
}
