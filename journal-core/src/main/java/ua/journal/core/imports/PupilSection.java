package ua.journal.core.imports;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.ClassName;
import ua.journal.core.register.Entry;
import ua.journal.core.register.PersonData;

/** Pupils and their enrolments; the class stands in a column or is the name of the sheet. */
final class PupilSection implements Section {
  private final RowTaker taker;
  private @Nullable ClassName ofSheet;

  PupilSection(RowTaker taker) {
    this.taker = taker;
  }

  @Override
  public void begin(Account account) throws Unfit {
    Sheet sheet = account.sheet();
    ofSheet = ofSheet(sheet.table().sheet());
    if (ofSheet == null && !sheet.columns().containsKey(Field.CLASS)) {
      throw new Unfit(
          Field.CLASS,
          sheet.table().sheet(),
          "Невідомо, який це клас. Назвіть аркуш класом, наприклад 8-Б, або додайте стовпець «Клас».");
    }
  }

  @Override
  public void foresee(Line line) throws Unfit {
    taker.registrar().roster().foresee(entry(line));
  }

  @Override
  public void take(Line line) throws Unfit {
    taker.take(line, entry(line));
  }

  private Entry entry(Line line) throws Unfit {
    int begins = taker.draft().begins();
    PersonData said = PersonCells.read(line, begins, false);
    ClassName name =
        ofSheet == null || !line.text(Field.CLASS).isEmpty()
            ? line.className(Field.CLASS)
            : ofSheet;
    LocalDate from = line.date(Field.JOINED, begins);
    LocalDate to = line.date(Field.LEFT, begins);
    String order = line.text(Field.ORDER_IN);
    boolean onlyOrderIsOfDeparture = to != null && from == null && !line.has(Field.ORDER_OUT);
    return new Entry.Pupil(
        said,
        name,
        from,
        to,
        onlyOrderIsOfDeparture ? "" : order,
        onlyOrderIsOfDeparture ? order : line.text(Field.ORDER_OUT),
        "");
  }

  private static @Nullable ClassName ofSheet(String title) {
    return ClassNames.within(title).or(() -> ClassNames.parse(title)).orElse(null);
  }
}
