package ua.journal.benchmarks.school;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ua.journal.core.access.Role;
import ua.journal.core.common.IdSource;
import ua.journal.core.register.SchoolRows.GuardianRow;
import ua.journal.core.register.SchoolRows.PersonRow;
import ua.journal.core.register.SchoolRows.RoleRow;

/** Everybody at the school; names repeat, numbers tell them apart. */
final class People {
  private static final String[] SURNAMES = {
    "Бондаренко",
    "Василенко",
    "Гнатюк",
    "Ґудзь",
    "Дорошенко",
    "Євтушенко",
    "Жук",
    "Захарченко",
    "Іваненко",
    "Їжакевич",
    "Коваленко",
    "Лисенко",
    "Мельник",
    "Науменко",
    "Олійник",
    "Павленко",
    "Романюк",
    "Савчук",
    "Ткаченко",
    "Усенко",
    "Федорук",
    "Харченко",
    "Цимбалюк",
    "Шевчук",
    "Яценко"
  };
  private static final String[] WOMEN = {
    "Анна", "Богдана", "Вероніка", "Дарина", "Єлизавета", "Злата", "Катерина", "Марія", "Софія"
  };
  private static final String[] MEN = {
    "Андрій", "Богдан", "Владислав", "Данило", "Євген", "Захар", "Максим", "Олександр", "Тимофій"
  };

  private final LocalDate since;
  private final List<PersonRow> rows = new ArrayList<>();
  private final List<RoleRow> roles = new ArrayList<>();
  private final List<GuardianRow> guardians = new ArrayList<>();
  private final List<Long> pupils = new ArrayList<>();
  private final List<Long> teachers = new ArrayList<>();
  private final List<Long> parents = new ArrayList<>();

  People(IdSource ids, LocalDate since) {
    this.since = since;
    for (int i = 0; i < GeneratedSchool.TEACHERS; i++) {
      long teacher = add(ids, i, "Т-" + i, null);
      teachers.add(teacher);
      roles.add(new RoleRow(teacher, Role.TEACHER, since, null));
    }
    for (int i = 0; i < GeneratedSchool.PUPILS; i++) {
      long pupil = add(ids, i * 7, "У-" + i, since.minusYears(11).plusDays(i));
      long parent = add(ids, i * 7 + 1, "", null);
      pupils.add(pupil);
      parents.add(parent);
      guardians.add(new GuardianRow(parent, pupil, "мати", since, null));
    }
  }

  List<PersonRow> rows() {
    return rows;
  }

  List<RoleRow> roles() {
    return roles;
  }

  List<GuardianRow> guardians() {
    return guardians;
  }

  List<Long> pupils() {
    return pupils;
  }

  List<Long> teachers() {
    return teachers;
  }

  List<Long> parents() {
    return parents;
  }

  private long add(
      IdSource ids, int number, String fileNo, @org.jspecify.annotations.Nullable LocalDate born) {
    boolean woman = number % 2 == 0;
    String[] given = woman ? WOMEN : MEN;
    long id = ids.next();
    rows.add(
        new PersonRow(
            id,
            SURNAMES[number % SURNAMES.length],
            given[number / SURNAMES.length % given.length],
            woman ? "Олегівна" : "Олегович",
            woman ? "ж" : "ч",
            born,
            fileNo,
            "",
            "",
            ""));
    return id;
  }
}
