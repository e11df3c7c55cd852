package ua.journal.core.imports;

import java.time.LocalDate;
import java.util.List;
import ua.journal.core.common.ClassName;
import ua.journal.core.common.OrderText;
import ua.journal.core.common.PersonId;
import ua.journal.core.register.Entry;
import ua.journal.core.register.Ref;
import ua.journal.core.register.Roster;

/** The teaching load: one journal per subject, class or group, and teacher. */
final class LoadSection implements Section {
  private final RowTaker taker;

  LoadSection(RowTaker taker) {
    this.taker = taker;
  }

  @Override
  public void take(Line line) throws Unfit {
    String subject = line.need(Field.SUBJECT);
    ClassName schoolClass = taker.needClass(line).name();
    String group = Groups.name(line.text(Field.GROUP));
    long teacher = teacher(taker.registrar().roster(), line, Field.TEACHER);
    taker.take(
        line,
        new Entry.Teaching(
            schoolClass,
            subject,
            group,
            Ref.to(new PersonId(teacher)),
            WeeklyHours.of(line),
            order(line),
            ""));
  }

  /** Finds a member of the staff by name. */
  static long teacher(Roster roster, Line line, Field field) throws Unfit {
    String name = line.need(field);
    List<Long> found = roster.named(name, roster.staff());
    if (found.size() == 1) {
      return found.get(0);
    }
    throw new Unfit(
        field,
        name,
        found.isEmpty()
            ? "Такого працівника немає. Перевірте ім’я або додайте його до списку працівників."
            : "Працівників із таким ім’ям кілька. Запишіть прізвище, ім’я та по батькові повністю.");
  }

  private String order(Line line) throws Unfit {
    LocalDate date = line.date(Field.ORDER_DATE, taker.draft().begins());
    return OrderText.of(line.text(Field.ORDER), date);
  }
}
