package ua.journal.core.imports;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Role;
import ua.journal.core.common.ClassName;
import ua.journal.core.register.Entry;
import ua.journal.core.register.PersonData;

/** Staff with their roles and the classes they lead. */
final class StaffSection implements Section {
  private final RowTaker taker;

  StaffSection(RowTaker taker) {
    this.taker = taker;
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
    Set<Role> roles = Positions.roles(line.need(Field.POSITION));
    LocalDate from = line.date(Field.STARTS_WORK, begins);
    LocalDate to = line.date(Field.ENDS_WORK, begins);
    @Nullable ClassName leads =
        line.text(Field.LEADS).isEmpty() ? null : line.className(Field.LEADS);
    return new Entry.Staff(said, roles, from, to, leads, "");
  }
}
