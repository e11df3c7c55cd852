package ua.journal.core.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.ClassName;
import ua.journal.core.common.PersonId;
import ua.journal.core.register.Entry;
import ua.journal.core.register.PersonData;
import ua.journal.core.register.Ref;

/**
 * Pupils and their enrolments, their parents perhaps beside them; the class stands in a column, in
 * a title over the list or in its midst, or is the name of the sheet.
 */
final class PupilSection implements Section {
  private final RowTaker taker;
  private final Totals totals;
  private final List<ImportReport.Refusal> refused;
  private @Nullable ClassName titled;

  PupilSection(RowTaker taker, Totals totals, List<ImportReport.Refusal> refused) {
    this.totals = totals;
    this.taker = taker;
    this.refused = refused;
  }

  @Override
  public void begin(Account account) throws Unfit {
    Sheet sheet = account.sheet();
    boolean said = sheet.columns().containsKey(Field.CLASS);
    titled = said ? ClassTitles.ofSheet(sheet) : ClassTitles.of(account);
    boolean inMidst =
        sheet.header() + 1 < account.rows()
            && ClassTitles.beginning(sheet, sheet.header() + 1).isPresent();
    if (titled == null && !said && !inMidst) {
      throw new Unfit(
          Field.CLASS,
          sheet.table().sheet(),
          "Невідомо, який це клас. Назвіть аркуш класом, наприклад 8-Б, або додайте стовпець «Клас».");
    }
  }

  @Override
  public void foresee(Line line) throws Unfit {
    if (!begins(line)) {
      taker.registrar().roster().foresee(entry(line));
    }
  }

  @Override
  public void take(Line line) throws Unfit {
    if (begins(line)) {
      line.readAll();
      return;
    }
    Entry.Pupil entry = entry(line);
    long pupil = taker.take(line, entry);
    totals.took(entry.schoolClass());
    parents(line, Ref.to(new PersonId(pupil)));
  }

  /** Whether a row heads those below it by their class. */
  private boolean begins(Line line) {
    Optional<ClassName> begun = ClassTitles.beginning(line.sheet(), line.index());
    titled = begun.orElse(titled);
    return begun.isPresent();
  }

  private Entry.Pupil entry(Line line) throws Unfit {
    int begins = taker.draft().begins();
    PersonData said = PersonCells.read(line, begins, false);
    ClassName name =
        titled == null || !line.text(Field.CLASS).isEmpty() ? line.className(Field.CLASS) : titled;
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

  /** A parent who can not be taken is refused alone. */
  private void parents(Line line, Ref pupil) {
    for (ParentCells parent : ParentCells.values()) {
      try {
        Optional<PersonData> said = parent.read(line);
        if (said.isPresent()) {
          taker.take(line, new Entry.Guardian(said.get(), pupil, parent.relation(), ""));
        }
      } catch (Unfit unfit) {
        parent.refuse(line);
        refused.add(unfit.at(line.sheet(), line.row(), parent.label()));
      }
    }
  }
}
