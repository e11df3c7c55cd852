package ua.journal.core.intake;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ua.journal.core.access.Role;
import ua.journal.core.common.ClassName;
import ua.journal.core.register.PersonData;
import ua.journal.core.register.SchoolRows;

/** Staff with their roles and the classes they lead. */
final class StaffSection implements Section {
  private final Draft draft;
  private final People people;
  private final long importer;

  StaffSection(Draft draft, People people, long importer) {
    this.draft = draft;
    this.people = people;
    this.importer = importer;
  }

  @Override
  public void take(Line line) throws Unfit {
    PersonData said = PersonCells.read(line, draft, false);
    Set<Role> roles = roles(line.need(Field.POSITION));
    LocalDate from = line.date(Field.STARTS_WORK, draft.begins());
    LocalDate to = line.date(Field.ENDS_WORK, draft.begins());
    @Nullable ClassName leads =
        line.text(Field.LEADS).isEmpty() ? null : line.className(Field.LEADS);
    refuseOwn(people.find(said, people.staff()), roles, line.text(Field.POSITION));
    long person = people.put(said, people.staff());
    roles.forEach(role -> draft.give(person, role, from, to));
    if (leads != null) {
      lead(leads, person);
    }
  }

  /** R-SEC-05: nobody gives himself a role; to teach opens nothing before the load names him. */
  private void refuseOwn(@Nullable Long person, Set<Role> roles, String position) throws Unfit {
    if (person == null || person != importer) {
      return;
    }
    for (Role role : roles) {
      if (role != Role.TEACHER && !draft.holds(person, role)) {
        throw new Unfit(
            Field.POSITION,
            position,
            "Собі посад не надають. Попросіть іншого адміністратора завантажити цей рядок.",
            Clauses.SEPARATION);
      }
    }
  }

  private void lead(ClassName name, long person) {
    Optional<SchoolRows.ClassRow> known = draft.classOf(name);
    long id = known.map(SchoolRows.ClassRow::id).orElseGet(draft::nextId);
    draft.classes.put(
        new SchoolRows.ClassRow(id, draft.begins(), name.grade(), name.letter(), person));
  }

  /** Reads positions; a position that opens nothing of its own is a teacher's. */
  private static Set<Role> roles(String positions) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    for (String position : positions.toLowerCase(Locale.ROOT).split("[,;/]")) {
      roles.add(role(position.strip()));
    }
    return roles;
  }

  private static Role role(String position) {
    if (position.startsWith("заступни")) {
      return Role.DEPUTY;
    }
    if (position.startsWith("директор")) {
      return Role.HEAD;
    }
    if (position.startsWith("адміністратор")) {
      return Role.ADMIN;
    }
    return position.startsWith("секретар") || position.startsWith("діловод")
        ? Role.SECRETARY
        : Role.TEACHER;
  }
}
