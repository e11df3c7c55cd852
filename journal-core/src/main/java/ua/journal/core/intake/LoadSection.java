package ua.journal.core.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ua.journal.core.access.Role;
import ua.journal.core.register.Dates;
import ua.journal.core.register.SchoolRows;

/** The teaching load: one journal per subject, class or group, and teacher. */
final class LoadSection implements Section {
  private final Draft draft;
  private final People people;

  LoadSection(Draft draft, People people) {
    this.draft = draft;
    this.people = people;
  }

  @Override
  public void take(Line line) throws Unfit {
    String name = line.need(Field.SUBJECT);
    SchoolRows.ClassRow schoolClass = draft.needClass(line, Field.CLASS);
    String group = Groups.name(line.text(Field.GROUP));
    long teacher = teacher(people, line, Field.TEACHER);
    int halves = WeeklyHours.of(line);
    String order = order(line);
    Optional<SchoolRows.SubjectRow> known = draft.subjects.find(Headings.key(name));
    long subject = known.map(SchoolRows.SubjectRow::id).orElseGet(draft::nextId);
    Draft.JournalKey key = new Draft.JournalKey(draft.begins(), subject, schoolClass.id(), group);
    SchoolRows.JournalRow before = draft.journals.find(key).orElse(null);
    if (before != null && draft.journals.touched(key) && before.teacher() != teacher) {
      throw new Unfit(
          Field.TEACHER,
          line.text(Field.TEACHER),
          "На цей предмет у цьому класі вже є вчитель. Якщо клас поділено, допишіть групи.");
    }
    draft.subjects.put(known.orElse(new SchoolRows.SubjectRow(subject, name)));
    draft.journals.put(
        new SchoolRows.JournalRow(
            before == null ? draft.nextId() : before.id(),
            draft.begins(),
            subject,
            schoolClass.id(),
            group,
            teacher,
            halves == 0 && before != null ? before.weeklyHalfHours() : halves,
            order.isEmpty() && before != null ? before.order() : order));
    draft.give(teacher, Role.TEACHER, null, null);
  }

  /** Finds a member of the staff by name. */
  static long teacher(People people, Line line, Field field) throws Unfit {
    String name = line.need(field);
    List<Long> found = people.named(name, people.staff());
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
    String order = line.text(Field.ORDER);
    LocalDate date = line.date(Field.ORDER_DATE, draft.begins());
    String number = order.isEmpty() || order.startsWith("№") ? order : "№ " + order;
    return date == null ? number : (number + " від " + Dates.text(date)).strip();
  }
}
